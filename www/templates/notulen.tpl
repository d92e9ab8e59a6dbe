{{%AUTOESCAPE context="HTML"}}
<header><h1>Notulen jeugdbeschermings&shy;tafel {{MOMENT}}</h1>{{#VERSIE_KOP}}<span class="jbt-stand--{{NOTULEN_KLEUR}}">{{NOTULEN_STATUS}}</span>{{/VERSIE_KOP}}</header>
{{#SCHRIJVEN}}
<dl>
<div><dt>Zaak</dt><dd>{{>ZAAK_LINK}}</dd></div>
{{#WANNEER_WAAR}}
<div><dt>Datum</dt><dd>{{WANNEER}}</dd></div>
{{/WANNEER_WAAR}}
{{#LEIDING}}
<div><dt>{{KOP}}</dt><dd>{{TEKST}}</dd></div>
{{/LEIDING}}
</dl>
<div class="jbt-aan-tafel" data-jbt-lijn="">
{{>NASLAG}}
<div>
{{#VERSIE_KOP}}{{#HEEFT_OPMERKINGEN}}
{{>KADER_LET_OP}}<p><strong>Opmerkingen van de voorzitter</strong></p>
<p class="nl-paragraph jbt-meerregelig">{{OPMERKINGEN:p}}</p>{{>KADER_EIND}}
{{/HEEFT_OPMERKINGEN}}{{/VERSIE_KOP}}
<section class="jbt-kaart" aria-labelledby="wie-kop">
<h2 id="wie-kop">Aanwezig</h2>
{{#AFWEZIGHEID}}{{#HEEFT_AFWEZIG}}
<p><strong>{{AFWEZIG}}</strong></p>
<p>Deze zin staat altijd in de notulen. Klopt die niet? Pas dan de aanwezigheid aan.</p>
{{/HEEFT_AFWEZIG}}{{/AFWEZIGHEID}}
<ul>
{{#AANWEZIG}}
<li><strong>{{KOP}}</strong>: {{TEKST}}</li>
{{/AANWEZIG}}
</ul>
{{#AFWEZIGEN}}
<h2>Afwezig</h2>
<ul>
{{#NIEMAND}}<li>Niemand.</li>{{/NIEMAND}}
{{#AFWEZIG}}
<li><strong>{{KOP}}</strong>: {{TEKST}}</li>
{{/AFWEZIG}}
</ul>
{{/AFWEZIGEN}}
<p><a href="/cgi-bin/aanwezigheid?tafel={{TAFEL:u}}">Aanwezigheid aanpassen</a></p>
</section>
{{>FORMULIER}}
{{#SPREKERS}}
<fieldset data-jbt-meteen="gehoord"><legend>Wie is aan het woord geweest?</legend>
<p class="jbt-uitleg">Vink dit tijdens de tafel aan. Haalt u een vinkje weg zonder dat het lukt? Doe dat dan bij de aanwezigheid.</p>
<div class="jbt-sprekers">
{{#SPREKER}}
{{>GEHOORD}}
{{/SPREKER}}
</div>
<p class="jbt-tekens" role="status" data-jbt-meteen-stand=""></p>
</fieldset>
{{/SPREKERS}}
<fieldset><legend>Per agendapunt</legend>
{{#PUNT}}
<div class="jbt-dicht">
{{#OPGEMERKT}}
{{>KADER_LET_OP}}<p><strong>De voorzitter schreef hierbij</strong></p>
<p class="nl-paragraph jbt-meerregelig">{{OPMERKING:p}}</p>{{>KADER_EIND}}
{{/OPGEMERKT}}
{{>TEKST}}
{{#VASTGELEGD}}
<div class="jbt-kaart">
<p><strong>{{KOP}}</strong></p>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
</div>
{{/VASTGELEGD}}
{{#NOG_GEEN_BESLUIT}}
<p>De Raad heeft hierover nog niets vastgelegd. <a href="/cgi-bin/besluit?tafel={{TAFEL:u}}">Naar het besluit</a></p>
{{/NOG_GEEN_BESLUIT}}
</div>
{{/PUNT}}
</fieldset>
{{#STEM_RIJ}}
<fieldset><legend>De stem van {{NAAM}}</legend>
{{#HEEFT_DEELNAME}}<p>Zo doet dit kind mee: {{DEELNAME}}.</p>{{/HEEFT_DEELNAME}}
{{>STEM}}
<div class="jbt-velden">
{{>STEM_DOOR}}
{{>STEM_OP}}
</div>
</fieldset>
{{/STEM_RIJ}}
{{#DOELEN}}
<fieldset><legend>Doelen</legend>
{{#IS_MOMENT_2}}<p>Elk doel krijgt minstens één afspraak, of een reden waarom niet. Schrijf bij zo’n afspraak alles op: hoe, wat, waar, wanneer en wie.</p>{{/IS_MOMENT_2}}
{{#DOEL_RIJ}}
<div class="jbt-dicht">
<p><strong>{{OMSCHRIJVING}}</strong> ({{VOOR_WIE}})</p>
{{#HEEFT_AFSPRAKEN}}<p>Afspraken: {{AFSPRAKEN}}</p>{{/HEEFT_AFSPRAKEN}}
{{>REDEN_GEEN_AFSPRAAK}}
</div>
{{/DOEL_RIJ}}
</fieldset>
{{/DOELEN}}
{{#AFSPRAAK_RIJ}}
<fieldset{{#IS_NIEUW}} data-jbt-rij="{{SLEUTEL}}"{{/IS_NIEUW}}><legend>{{KOP}}</legend>
{{>WAT}}
<div class="jbt-velden">
{{>WIE}}
{{>DEELNEMER}}
{{>WANNEER}}
{{>WAAR}}
</div>
{{>HOE}}
{{#IS_MET_DOELEN}}
{{>DOEL}}
{{/IS_MET_DOELEN}}
{{#IS_MET_MAATREGEL}}
{{>ROL_GEMEENTE}}
{{/IS_MET_MAATREGEL}}
{{#IS_BESTAAND}}
{{>VERVALT}}
{{/IS_BESTAAND}}
</fieldset>
{{/AFSPRAAK_RIJ}}
<div id="nieuwe-afspraak" data-jbt-nog-een="">
{{>KNOP_NOG_EEN}}
</div>
{{#IS_MOMENT_3}}
{{>REDEN_GEEN_AFSPRAKEN}}
{{/IS_MOMENT_3}}
{{#NOG_NODIG}}
{{>KADER_NODIG}}<h2 id="ter_controle">Dit is nog nodig voordat u de notulen aanbiedt</h2>
{{>VOORWAARDEN}}{{>KADER_EIND}}
{{/NOG_NODIG}}
{{>KNOPPEN}}
</div>
</div>
{{/SCHRIJVEN}}
{{#LEZEN}}
{{>NOTULEN}}
<div class="utrecht-action-group">{{>AFDRUKKEN}}</div>
{{/LEZEN}}
{{#NOG_GEEN}}
<p>Er zijn nog geen notulen van deze tafel.</p>
{{/NOG_GEEN}}
<p class="jbt-niet-afdrukken"><a href="/cgi-bin/notulen-akkoord?tafel={{TAFEL:u}}">Versies, akkoord en verzending</a></p>
