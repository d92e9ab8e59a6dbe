{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
<p>{{TEKST}}</p>
{{#LINK}}
<p><a href="{{HREF}}">{{LABEL}}</a></p>
{{/LINK}}
{{#GETYPT}}
<section>
<h2>U schreef bij: {{LABEL}}</h2>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
</section>
{{/GETYPT}}
