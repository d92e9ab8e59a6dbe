{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Notulen jeugdbeschermings&shy;tafel {{MOMENT}}</h1>{{#VERSIE_KOP}}<span class="utrecht-status-badge utrecht-status-badge--{{NOTULEN_KLEUR}}">{{NOTULEN_STATUS}}</span>{{/VERSIE_KOP}}</div>
{{#SCHRIJVEN}}
<div class="jbt-stapel">
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Zaak</dt><dd><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a></dd></div>
{{#WANNEER_WAAR}}
<div><dt>Datum</dt><dd>{{WANNEER}}</dd></div>
{{/WANNEER_WAAR}}
{{#LEIDING}}
<div><dt>{{KOP}}</dt><dd>{{TEKST}}</dd></div>
{{/LEIDING}}
</dl>
{{#VERSIE_KOP}}{{#HEEFT_OPMERKINGEN}}
<div class="utrecht-alert utrecht-alert--warning" role="note">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content">
<p class="nl-paragraph"><strong>Opmerkingen van de voorzitter</strong></p>
<p class="nl-paragraph jbt-meerregelig">{{OPMERKINGEN:pre_escape}}</p>
</div>
</div>
{{/HEEFT_OPMERKINGEN}}{{/VERSIE_KOP}}
<section class="jbt-kaart jbt-stapel jbt-stapel--dicht" aria-labelledby="wie-kop">
<h2 class="nl-heading nl-heading--level-3" id="wie-kop">Wie erbij waren</h2>
{{#AFWEZIGHEID}}{{#HEEFT_AFWEZIG}}
<p><strong>{{AFWEZIG}}</strong></p>
<p>Deze zin staat altijd in de notulen. Klopt hij niet? Pas dan de aanwezigheid aan.</p>
{{/HEEFT_AFWEZIG}}{{/AFWEZIGHEID}}
<ul class="utrecht-unordered-list">
{{#AANWEZIG}}
<li><strong>{{KOP}}</strong>: {{TEKST}}</li>
{{/AANWEZIG}}
</ul>
<p><a class="nl-link" href="/cgi-bin/aanwezigheid?tafel={{TAFEL:url_query_escape}}">Aanwezigheid aanpassen</a></p>
</section>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/notulen" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Per agendapunt</legend>
{{#PUNT}}
<div class="jbt-stapel jbt-stapel--dicht">
{{>TEKST}}
{{#VASTGELEGD}}
<div class="jbt-kaart">
<p><strong>{{KOP}}</strong></p>
<p class="jbt-meerregelig">{{TEKST:pre_escape}}</p>
</div>
{{/VASTGELEGD}}
{{#NOG_GEEN_BESLUIT}}
<p class="nl-paragraph">De Raad heeft hierover nog niets vastgelegd. <a class="nl-link" href="/cgi-bin/besluit?tafel={{TAFEL:url_query_escape}}">Naar het besluit</a></p>
{{/NOG_GEEN_BESLUIT}}
</div>
{{/PUNT}}
</fieldset>
{{#DOELEN}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Doelen</legend>
{{#IS_MOMENT_2}}<p class="nl-paragraph">Elk doel krijgt ten minste één afspraak, of een reden waarom niet.</p>{{/IS_MOMENT_2}}
{{#DOEL_RIJ}}
<div class="jbt-stapel jbt-stapel--dicht">
<p class="nl-paragraph"><strong>{{OMSCHRIJVING}}</strong> ({{VOOR_WIE}})</p>
{{#HEEFT_AFSPRAKEN}}<p class="nl-paragraph">Afspraken: {{AFSPRAKEN}}</p>{{/HEEFT_AFSPRAKEN}}
{{>REDEN_GEEN_AFSPRAAK}}
</div>
{{/DOEL_RIJ}}
</fieldset>
{{/DOELEN}}
{{#AFSPRAAK_RIJ}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel jbt-stapel--dicht">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{{KOP}}</legend>
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
<p class="nl-paragraph">Zijn er meer afspraken? Sla op, dan komen er nieuwe lege regels bij.</p>
{{#NOG_NODIG}}
<div class="utrecht-alert utrecht-alert--info" id="ter_controle">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg>
<div class="utrecht-alert__content">
<h2 class="nl-heading nl-heading--level-3">Dit is nog nodig voordat u de notulen aanbiedt</h2>
<ul class="jbt-foutenlijst">
{{#VOORWAARDE}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VOORWAARDE}}
</ul>
</div>
</div>
{{/NOG_NODIG}}
<div>
<div class="utrecht-action-group">
{{#MAG_TER_CONTROLE}}<button class="nl-button nl-button--primary" type="submit" name="actie" value="ter_controle">Aanbieden aan de voorzitter</button>{{/MAG_TER_CONTROLE}}
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="opslaan">Opslaan</button>
</div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
</div>
{{/SCHRIJVEN}}
{{#LEZEN}}
<div class="jbt-stapel">
{{>NOTULEN}}
<div class="utrecht-action-group">
<button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Afdrukken</button>
</div>
</div>
{{/LEZEN}}
{{#NOG_GEEN}}
<p class="nl-paragraph">Er zijn nog geen notulen van deze tafel.</p>
{{/NOG_GEEN}}
<p class="jbt-niet-afdrukken"><a class="nl-link" href="/cgi-bin/notulen-akkoord?tafel={{TAFEL:url_query_escape}}">Versies, akkoord en verzending</a></p>
