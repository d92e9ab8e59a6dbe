{{%AUTOESCAPE context="HTML"}}
<ul class="jbt-foutenlijst">
{{#VOORWAARDE}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VOORWAARDE}}
</ul>
