{{%AUTOESCAPE context="HTML"}}
<header><h1>Opvolging{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<dl>
<div><dt>Zaak</dt><dd>{{>ZAAK_LINK}}</dd></div>
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
<div><dt>Moment</dt><dd>{{MOMENT}}</dd></div>
{{#TOEZICHT}}
<div><dt>Toezicht op het veiligheidsplan</dt><dd>{{TOEZICHT}}</dd></div>
{{/TOEZICHT}}
</dl>
{{#MET_CORV}}
<section class="jbt-kaart" aria-labelledby="corv-kop">
<h2 id="corv-kop">Melding aan de Raad (CORV)</h2>
{{#CORV}}
{{#IS_OPEN}}
<p{{#IS_TE_LAAT}} class="jbt-termijn--verlopen"{{/IS_TE_LAAT}}>De melding moet uiterlijk {{DEADLINE}} zijn gedaan.{{#IS_TE_LAAT}} Dat is voorbij.{{/IS_TE_LAAT}}</p>
{{/IS_OPEN}}
{{#HEEFT_GEDAAN_OP}}
<p>Verzonden op {{GEDAAN_OP}}, kenmerk {{KENMERK}}. De termijn was {{DEADLINE}}.</p>
{{/HEEFT_GEDAAN_OP}}
{{/CORV}}
<p><a href="/cgi-bin/correctie?tafel={{TAFEL:u}}">Iets verbeteren dat hier al staat</a></p>
<p><a href="/cgi-bin/corv?tafel={{TAFEL:u}}">Bericht maken of antwoord inlezen</a></p>
<p><a href="/cgi-bin/toewijzing?tafel={{TAFEL:u}}">Wie het onderzoek doet, en wanneer het begint</a></p>
<h3>Antwoorden van de Raad</h3>
{{#GEEN_ANTWOORDEN}}<p>Er zijn nog geen antwoorden.</p>{{/GEEN_ANTWOORDEN}}
{{#ANTWOORDEN}}
<ul>
{{#ANTWOORD}}
<li>{{NAAM}}, {{DAG}}: {{STADIUM_TEKST}}{{#HEEFT_UITKOMST_TEKST}}, {{UITKOMST_TEKST}}{{/HEEFT_UITKOMST_TEKST}} (vastgelegd door {{DOOR}})</li>
{{/ANTWOORD}}
</ul>
{{/ANTWOORDEN}}
{{#MOMENT_2}}{{#IS_MOMENT_2}}
<p><strong>Nu volgt een tafel van moment 2.</strong> De raadsonderzoeker meldt de overdracht aan.</p>
{{/IS_MOMENT_2}}{{/MOMENT_2}}
</section>
{{/MET_CORV}}
{{#SCHRIJVEN}}
{{>FORMULIER}}
<p>Vul alleen in wat er nieuw is. Wat u leeg laat, blijft zoals het is.</p>
{{#MELDEN}}
{{#NOG_TE_MELDEN}}
<fieldset><legend>De melding is verzonden (niet verplicht)</legend>
<div class="jbt-velden">
{{>CORV_VERZONDEN_OP}}
{{>CORV_REFERENTIE}}
</div>
</fieldset>
{{/NOG_TE_MELDEN}}
<fieldset><legend>Antwoord van de Raad toevoegen (niet verplicht)</legend>
{{>ANTWOORD_PERSOON}}
{{>ANTWOORD_STADIUM}}
{{>ANTWOORD_UITKOMST}}
{{>ANTWOORD_DATUM}}
</fieldset>
{{/MELDEN}}
<fieldset><legend>Toezicht, nazorg of contact toevoegen (niet verplicht)</legend>
{{>CONTACT_SOORT}}
{{>CONTACT_DATUM}}
{{>CONTACT_MET}}
{{>CONTACT_TEKST}}
{{>CONTACT_LAATSTE}}
</fieldset>
{{#AFSPRAKEN}}
<h2>Afspraken</h2>
{{#AFSPRAAK}}
<fieldset><legend>{{WAT}}</legend>
<p>{{WIE}}{{#HEEFT_WANNEER_TEKST}}, <span{{#IS_TE_LAAT}} class="jbt-termijn--verlopen"{{/IS_TE_LAAT}}>voor {{WANNEER_TEKST}}{{#IS_TE_LAAT}} (te laat){{/IS_TE_LAAT}}</span>{{/HEEFT_WANNEER_TEKST}}{{#HEEFT_WAAR}}, {{WAAR}}{{/HEEFT_WAAR}}{{#HEEFT_HOE}}. {{HOE}}{{/HEEFT_HOE}}</p>
{{>GEREED_OP}}
{{>RESULTAAT}}
</fieldset>
{{/AFSPRAAK}}
{{/AFSPRAKEN}}
{{>KNOPPEN}}
{{/SCHRIJVEN}}
{{#AFSPRAKEN_LEZEN}}
<section>
<h2 class="nl-heading nl-heading--level-2">Afspraken</h2>
<dl class="jbt-rollen">
{{#AFSPRAAK_LEZEN}}
<div><dt class="jbt-meerregelig">{{WAT:p}}</dt><dd>{{WIE}}{{#HEEFT_WANNEER_TEKST}}, <span{{#IS_TE_LAAT}} class="jbt-termijn--verlopen"{{/IS_TE_LAAT}}>voor {{WANNEER_TEKST}}{{#IS_TE_LAAT}} (te laat){{/IS_TE_LAAT}}</span>{{/HEEFT_WANNEER_TEKST}}</dd>{{#IS_GEREED}}<dd>Klaar op {{GEREED_TEKST}}</dd>{{/IS_GEREED}}{{#HEEFT_RESULTAAT_TEKST}}<dd>{{RESULTAAT_TEKST:p}}</dd>{{/HEEFT_RESULTAAT_TEKST}}</div>
{{/AFSPRAAK_LEZEN}}
</dl>
</section>
{{/AFSPRAKEN_LEZEN}}
<section>
<h2 class="nl-heading nl-heading--level-2">Toezicht, nazorg en contact</h2>
{{#GEEN_CONTACTEN}}<p>Er is nog niets vastgelegd.</p>{{/GEEN_CONTACTEN}}
{{#CONTACTEN}}
<dl class="jbt-rollen">
{{#CONTACT}}
<div><dt>{{DAG}}</dt><dd><strong>{{SOORT_TEKST}}</strong>{{#HEEFT_MET}}, met {{MET}}{{/HEEFT_MET}}{{#IS_LAATSTE}} (laatste keer){{/IS_LAATSTE}}</dd><dd>{{INHOUD:p}}</dd><dd>Vastgelegd door {{DOOR}}</dd></div>
{{/CONTACT}}
</dl>
{{/CONTACTEN}}
</section>
