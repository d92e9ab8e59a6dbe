{{%AUTOESCAPE context="HTML"}}
{{#GEEN_BUNDEL}}
<header><h1>Bundel{{#VAN_TAFEL}}{{>WAARIN}}{{/VAN_TAFEL}}</h1></header>
<p>Een bundel maken kan hier nu niet. {{#VAN_TAFEL}}U kunt <a href="/cgi-bin/stuk?tafel={{TAFEL:u}}">de stukken van deze tafel</a> wel een voor een openen.{{/VAN_TAFEL}}{{#VAN_DAG}}U kunt de stukken wel een voor een openen, vanuit <a href="/cgi-bin/agenda">de agenda</a>.{{/VAN_DAG}}</p>
{{/GEEN_BUNDEL}}
{{#BUNDEL}}
<section class="jbt-bundeldeel">
<h1>Agenda</h1>
<p>Zaak {{ZAAKNUMMER}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}</p>
{{#HEEFT_WANNEER}}<p>{{WANNEER}}{{#HEEFT_WAAR}}, {{WAAR}}{{/HEEFT_WAAR}}</p>{{/HEEFT_WANNEER}}
<ol>
{{#AGENDAPUNT}}
<li>{{ITEM}}</li>
{{/AGENDAPUNT}}
</ol>
</section>
{{#AANMELDING}}
<section class="jbt-bundeldeel">
<h1>Aanmelding</h1>
<dl>
{{#TEKST_VAN}}
<div><dt>{{KOP}}</dt><dd>{{INHOUD:p}}</dd></div>
{{/TEKST_VAN}}
</dl>
</section>
{{/AANMELDING}}
{{#OORDEEL}}
<section class="jbt-bundeldeel">
<h1>Oordeel over de aanmelding</h1>
{{#RONDE_REGEL}}
<p><strong>Ronde {{RONDE}}: {{UITKOMST}}.</strong> Ingediend {{INGEDIEND}}. Beoordeeld {{BEOORDEELD}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}.</p>
{{#HEEFT_ARGUMENTEN}}<p class="jbt-meerregelig">{{ARGUMENTEN:p}}</p>{{/HEEFT_ARGUMENTEN}}
{{#HEEFT_VT}}<p>Veilig Thuis sluit aan: {{VT}}.</p>{{/HEEFT_VT}}
{{/RONDE_REGEL}}
<ul>
{{#RONDE_PUNT}}
<li>Ronde {{RONDE}}. {{PUNT}}: {{STAND}}{{#HEEFT_TOELICHTING}}. {{TOELICHTING}}{{/HEEFT_TOELICHTING}}</li>
{{/RONDE_PUNT}}
</ul>
</section>
{{/OORDEEL}}
{{/BUNDEL}}
