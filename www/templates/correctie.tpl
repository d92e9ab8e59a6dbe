{{%AUTOESCAPE context="HTML"}}
<header><h1>Verbeteringen{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#VERBETEREN}}
<h2>{{DING}}</h2>
{{>FORMULIER}}
<p>Pas aan wat er niet klopt. Wat er stond, blijft bewaard voor de voorzitter en de procesondersteuner. Zijn de notulen al vastgesteld? Dan komt de verbetering er als aanvulling onder.</p>
{{#IS_BESLUIT}}
{{#IS_MOMENT_1}}
{{>BEREIDHEID}}
{{>VERMOGEN}}
{{>VERTROUWEN}}
{{/IS_MOMENT_1}}
{{>UITKOMST}}
{{>MOTIVERING}}
{{#IS_MOMENT_1}}
{{>URGENTIE}}
{{>AANGEHOUDEN_TOT}}
{{/IS_MOMENT_1}}
{{/IS_BESLUIT}}
{{#IS_VERZENDING}}
{{>WIJZE}}
{{>DATUM}}
{{>DATALEK}}
{{/IS_VERZENDING}}
{{#IS_AFSPRAAK}}
{{>TEKST}}
{{>WIE}}
{{>WANNEER}}
{{>WAAR}}
{{>HOE}}
{{/IS_AFSPRAAK}}
{{#IS_DOEL}}
{{>TEKST}}
{{/IS_DOEL}}
{{#IS_TOESTEMMING}}
{{>TOESTEMMING}}
{{>DATUM}}
{{>HOE}}
{{/IS_TOESTEMMING}}
{{#IS_CORV}}
{{>DATUM}}
{{>REFERENTIE}}
{{/IS_CORV}}
{{#IS_ANTWOORD}}
{{>STADIUM}}
{{>ANTWOORD}}
{{>DATUM}}
{{/IS_ANTWOORD}}
{{#IS_CONTACT}}
{{>CONTACT_SOORT}}
{{>DATUM}}
{{>MET}}
{{>TEKST}}
{{/IS_CONTACT}}
{{>REDEN}}
{{>KNOPPEN}}
{{/VERBETEREN}}
{{#DINGEN}}
<section>
<h2>Wat u kunt verbeteren</h2>
<ul>
{{#DING_REGEL}}
<li><a href="/cgi-bin/correctie?tafel={{TAFEL:u}}&amp;wat={{SLEUTEL:u}}">{{KOP}}</a><br><span class="jbt-meerregelig">{{STAND:p}}</span></li>
{{/DING_REGEL}}
</ul>
</section>
{{/DINGEN}}
{{#NIET_GEHOUDEN}}
<details class="jbt-kaart">
<summary>De tafel is toch niet gehouden</summary>
{{>FORMULIER_TERUG}}
<p>Dit kan zolang de Raad niet heeft besloten en er geen notulen zijn verzonden.</p>
{{>REDEN_TERUG}}
{{>KNOPPEN_TERUG}}
</details>
{{/NIET_GEHOUDEN}}
{{#NIETS}}<p>Er is nu niets dat u hier kunt verbeteren. Wat nog open staat, past u aan in het formulier zelf.</p>{{/NIETS}}
{{#GESCHIEDENIS}}
<section class="jbt-stapel">
<h2>Wat er is verbeterd</h2>
{{#CORRECTIE}}
<div class="jbt-kaart jbt-stapel">
<p><strong>{{WAT}}</strong>{{#IS_DATALEK}} <span class="jbt-stand--warning">Datalek</span>{{/IS_DATALEK}}</p>
<dl class="jbt-rollen">
<div><dt>Er stond</dt><dd>{{OUD:p}}</dd></div>
<div><dt>Er staat nu</dt><dd>{{NIEUW:p}}</dd></div>
<div><dt>Waarom</dt><dd>{{WAAROM:p}}</dd></div>
<div><dt>Door</dt><dd>{{DOOR}}{{#HEEFT_NAMENS}} namens {{NAMENS}}{{/HEEFT_NAMENS}} ({{ROL}}), {{OP}}</dd></div>
</dl>
</div>
{{/CORRECTIE}}
</section>
{{/GESCHIEDENIS}}
