{{%AUTOESCAPE context="HTML"}}
<nav aria-label="Stappen van de aanmelding"><ol class="jbt-stappen">
{{#STAP}}
<li class="jbt-stappen__stap"{{#HUIDIG}} aria-current="step"{{/HUIDIG}}><span class="jbt-stappen__nr">Stap {{NUMMER}}</span> <span class="jbt-stappen__naam">{{#MET_LINK}}<a href="{{HREF}}">{{NAAM}}</a>{{/MET_LINK}}{{#ZONDER_LINK}}{{NAAM}}{{/ZONDER_LINK}}</span></li>
{{/STAP}}
</ol></nav>
