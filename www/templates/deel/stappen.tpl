{{%AUTOESCAPE context="HTML"}}
<nav aria-label="Stappen van de aanmelding"><ol class="jbt-stappen">
{{#STAP}}
<li class="jbt-stappen__stap{{#KLAAR}} jbt-stappen__stap--klaar{{/KLAAR}}"{{#HUIDIG}} aria-current="step"{{/HUIDIG}}><span class="jbt-stappen__nr">Stap {{NUMMER}}</span> <span class="jbt-stappen__naam">{{#MET_LINK}}<a href="{{HREF}}">{{NAAM}}</a>{{/MET_LINK}}{{#MET_KNOP}}<button class="jbt-linkknop" type="submit" form="formulier" name="stap_naar" value="{{CODE}}">{{NAAM}}</button>{{/MET_KNOP}}{{#ZONDER_LINK}}{{NAAM}}{{/ZONDER_LINK}}</span>{{#KLAAR}} <span class="jbt-stappen__stand"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#goed"></use></svg>Klaar</span>{{/KLAAR}}{{#OPEN}} <span class="jbt-stappen__stand">Nog niet klaar</span>{{/OPEN}}</li>
{{/STAP}}
</ol></nav>
