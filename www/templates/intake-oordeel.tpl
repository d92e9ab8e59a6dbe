{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Oordeel over de aanmelding</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Zaak</dt><dd><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a></dd></div>
<div><dt>Moment en gemeente</dt><dd>Moment {{MOMENT}}, {{GEMEENTE_NAAM}}</dd></div>
{{#TERMIJN}}
<div><dt>Ingediend</dt><dd>{{INGEDIEND}} door {{MELDER_NAAM}} ({{MELDER}})</dd></div>
{{#HEEFT_UITERLIJK}}<div><dt>Oordeel uiterlijk</dt><dd>{{UITERLIJK}}{{#IS_TE_LAAT}} <span class="utrecht-status-badge utrecht-status-badge--danger">Te laat</span>{{/IS_TE_LAAT}}</dd></div>{{/HEEFT_UITERLIJK}}
{{/TERMIJN}}
</dl>
{{#NOG_NIET}}<p class="nl-paragraph">De voorzitter heeft deze aanmelding nog niet beoordeeld.</p>{{/NOG_NIET}}
<div class="jbt-kolommen jbt-kolommen--gelijk">
<section class="jbt-stapel" aria-labelledby="aanmelding-kop">
<h2 class="nl-heading nl-heading--level-2" id="aanmelding-kop">De aanmelding</h2>
{{#MAG_ACCEPTEREN}}<p class="jbt-niet-afdrukken"><a class="nl-link" href="#oordeel-kop">Naar uw oordeel</a></p>{{/MAG_ACCEPTEREN}}
<h3 class="nl-heading nl-heading--level-3">Gezin</h3>
<ul class="utrecht-unordered-list">
{{#PERSOON}}
<li>{{NAAM}}, {{SOORT}}{{#HEEFT_GEBOREN}}, {{GEBOREN}}{{/HEEFT_GEBOREN}}{{#HEEFT_GEZAG}}. Gezag: {{GEZAG}}{{/HEEFT_GEZAG}}{{#HEEFT_GEINFORMEERD}}. Geïnformeerd: {{GEINFORMEERD}}{{/HEEFT_GEINFORMEERD}}{{#HEEFT_TOLK}}. Tolk: {{TOLK}}{{/HEEFT_TOLK}}{{#HEEFT_ONDERSTEUNING}}. Nodig om te komen: {{ONDERSTEUNING}}{{/HEEFT_ONDERSTEUNING}}{{#IS_GEHEIM}} <span class="utrecht-status-badge utrecht-status-badge--warning">Geheim adres</span>{{/IS_GEHEIM}}</li>
{{/PERSOON}}
</ul>
<h3 class="nl-heading nl-heading--level-3">Stukken</h3>
<ul class="utrecht-unordered-list">
{{#STUK}}
<li><a class="nl-link" href="/cgi-bin/stuk?stuk={{STUK:url_query_escape}}">{{TITEL}}</a> ({{SOORT}}, {{DATUM}}){{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
{{#TEKST_VAN}}
<div>
<h3 class="nl-heading nl-heading--level-3">{{KOP}}</h3>
<p class="nl-paragraph jbt-meerregelig">{{INHOUD:pre_escape}}</p>
</div>
{{/TEKST_VAN}}
</section>
<div class="jbt-stapel">
{{#MAG_ACCEPTEREN}}
<h2 class="nl-heading nl-heading--level-2" id="oordeel-kop">Uw oordeel</h2>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/intake-oordeel" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan en later verder</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Is alles er en is het goed genoeg?</legend>
{{#PUNT}}
<div class="jbt-stapel jbt-stapel--dicht jbt-rij">
{{>VOLDOENDE}}
{{>TOELICHTING}}
</div>
{{/PUNT}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Hoe doen de kinderen mee?</legend>
<p class="utrecht-form-field-description">Er gaan geen uitnodigingen uit voordat dit voor elk kind is beslist.</p>
{{#KIND}}
<div class="jbt-stapel jbt-stapel--dicht">
<p class="nl-paragraph"><strong>{{NAAM}}</strong>{{#HEEFT_LEEFTIJD}}, {{LEEFTIJD}} jaar{{/HEEFT_LEEFTIJD}}{{#IS_ONGEBOREN}}, ongeboren{{/IS_ONGEBOREN}}</p>
{{>DEELNAME}}
{{>REDEN}}
</div>
{{/KIND}}
</fieldset>
{{#VT}}
<div class="jbt-rij">
{{>VT_SLUIT_AAN}}
</div>
{{/VT}}
{{>ARGUMENTEN}}
<div>
<div class="utrecht-action-group">
<button class="nl-button nl-button--primary" type="submit" name="actie" value="accepteren">Accepteren</button>
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="terugsturen">Terugsturen naar de melder</button>
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="opslaan">Opslaan en later verder</button>
</div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/MAG_ACCEPTEREN}}
{{#MAG_KINDEREN}}
<h2 class="nl-heading nl-heading--level-2">Hoe doen de kinderen mee?</h2>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/intake-oordeel" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<p class="nl-paragraph">De aanmelding is geaccepteerd. U kunt nog aanpassen hoe een kind meedoet, of dit beslissen voor een kind dat later is toegevoegd.</p>
{{#KIND}}
<div class="jbt-stapel jbt-stapel--dicht">
<p class="nl-paragraph"><strong>{{NAAM}}</strong>{{#HEEFT_LEEFTIJD}}, {{LEEFTIJD}} jaar{{/HEEFT_LEEFTIJD}}{{#IS_ONGEBOREN}}, ongeboren{{/IS_ONGEBOREN}}</p>
{{>DEELNAME}}
{{>REDEN}}
</div>
{{/KIND}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="kinderen">Vastleggen</button></div>
</form>
{{/MAG_KINDEREN}}
{{#RONDEN}}
<section class="jbt-stapel" aria-labelledby="ronden-kop">
<h2 class="nl-heading nl-heading--level-2" id="ronden-kop">Wat de voorzitter besliste</h2>
{{#RONDE}}
<div class="jbt-kaart jbt-stapel">
<h3 class="nl-heading nl-heading--level-3">Ronde {{RONDE}} <span class="utrecht-status-badge utrecht-status-badge--{{KLEUR}}">{{UITKOMST}}</span></h3>
<p>Ingediend {{INGEDIEND}}. Beoordeeld {{BEOORDEELD}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}.</p>
{{#HEEFT_ARGUMENTEN}}<p class="jbt-meerregelig">{{ARGUMENTEN:pre_escape}}</p>{{/HEEFT_ARGUMENTEN}}
{{#HEEFT_VT}}<p>Veilig Thuis sluit aan: {{VT}}.</p>{{/HEEFT_VT}}
</div>
{{/RONDE}}
<details class="jbt-uitklap">
<summary>Oordeel per onderdeel</summary>
<ul class="utrecht-unordered-list">
{{#RONDE_PUNT}}
<li>Ronde {{RONDE}}. {{PUNT}}: <strong>{{STAND}}</strong>{{#HEEFT_TOELICHTING}}. {{TOELICHTING}}{{/HEEFT_TOELICHTING}}</li>
{{/RONDE_PUNT}}
</ul>
</details>
</section>
{{/RONDEN}}
{{#KINDEREN}}
<section class="jbt-stapel" aria-labelledby="meedoen-kop">
<h2 class="nl-heading nl-heading--level-2" id="meedoen-kop">Hoe de kinderen meedoen</h2>
<ul class="utrecht-unordered-list">
{{#MEEDOEN}}
<li>{{NAAM}}: {{DEELNAME}}{{#HEEFT_REDEN}} ({{REDEN}}){{/HEEFT_REDEN}}</li>
{{/MEEDOEN}}
</ul>
</section>
{{/KINDEREN}}
</div>
</div>
