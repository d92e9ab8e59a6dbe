{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">{{KOP}}</h1></div>
<p class="nl-paragraph">{{TEKST}}</p>
{{#LINK}}
<p class="nl-paragraph"><a class="nl-link" href="{{HREF}}">{{LABEL}}</a></p>
{{/LINK}}
{{#GETYPT}}
<h2 class="nl-heading nl-heading--level-3">U schreef bij: {{LABEL}}</h2>
<p class="jbt-meerregelig">{{TEKST:pre_escape}}</p>
{{/GETYPT}}
