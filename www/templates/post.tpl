{{%AUTOESCAPE context="HTML"}}
<header><h1>E-mail over de tafel{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. <a href="/cgi-bin/uitnodigen?tafel={{TAFEL:u}}">Uitnodigingen versturen</a>, <a href="/cgi-bin/afbericht?tafel={{TAFEL:u}}">vertellen dat de tafel niet doorgaat</a></p>
{{#LEEG}}<p>Over deze tafel is nog geen e-mail gemaakt.</p>{{/LEEG}}
{{#MAIL}}
<section class="jbt-kaart">
<h2>{{WAT}}: {{WIE}}</h2>
<p><span class="jbt-stand--{{KLEUR}}">{{HOE}}</span> {{OP}}{{#HEEFT_DOOR}} door {{DOOR}}{{/HEEFT_DOOR}}{{#HEEFT_REDEN}}, {{REDEN}}{{/HEEFT_REDEN}}</p>
<p>Tafel van {{DAG}}. Gemaakt op {{GEMAAKT}}, voor {{NAAR}}.</p>
{{#IS_OPEN}}
<p>Bel de ontvanger. Is het daar bekend? Zeg dat dan hier. Anders verstuurt u de e-mail opnieuw, of kiest u bij de uitnodiging een andere manier.</p>
{{>KNOP_BEKEND}}
{{>KNOP_OPNIEUW}}
{{/IS_OPEN}}
</section>
{{/MAIL}}
