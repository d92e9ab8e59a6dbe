{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Aanwezigheid</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
<div class="jbt-kolommen">
<div class="jbt-stapel">
{{#STAND}}
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Datum</dt><dd>{{DAG}}</dd></div>
<div><dt>Tijd</dt><dd>{{BEGINTIJD}} tot {{EINDTIJD}} uur</dd></div>
<div><dt>Locatie</dt><dd>{{PLEK}}</dd></div>
</dl>
{{#IS_LATER}}<p class="nl-paragraph">Let op: deze tafel is nog niet geweest. Hij is op {{DAG}}.</p>{{/IS_LATER}}
{{/STAND}}
{{#INVULLEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/aanwezigheid" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<p class="nl-paragraph">Komen de ouders of het kind niet? Dan gaat de tafel toch door. Zonder de verplichte organisaties kan de tafel niet doorgaan. Wie online meedoet, is aanwezig.</p>
{{#DEELNEMER}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel jbt-stapel--dicht">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{{WIE}}</legend>
<div class="jbt-velden">
{{>STATUS}}
{{#IS_ORGANISATIE}}
{{>NAAM}}
{{/IS_ORGANISATIE}}
{{>REDEN}}
</div>
<div class="jbt-velden">
{{>GEHOORD}}
{{>REDEN_NIET_GEHOORD}}
</div>
</fieldset>
{{/DEELNEMER}}
{{#CORRECTIE}}
{{>REDEN_CORRECTIE}}
{{/CORRECTIE}}
<div>
<div class="utrecht-action-group">
{{#MAG_HOUDEN}}<button class="nl-button nl-button--primary" type="submit" name="actie" value="houden">De tafel is gehouden</button>{{/MAG_HOUDEN}}
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="opslaan">Opslaan</button>
</div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/INVULLEN}}
{{#HOREN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/aanwezigheid" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="gehoord" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<p class="nl-paragraph">Vink tijdens de tafel aan wie aan het woord is geweest.</p>
{{#DEELNEMER}}
<div class="jbt-stapel jbt-stapel--dicht">
{{>GEHOORD}}
{{>REDEN_NIET_GEHOORD}}
</div>
{{/DEELNEMER}}
<div>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="gehoord">Opslaan</button></div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/HOREN}}
{{#LEZEN}}
<section class="utrecht-table-container" aria-labelledby="wie-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="wie-kop">Wie er waren</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Aanwezig</th><th class="utrecht-table__header-cell" scope="col">Aan het woord geweest</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#DEELNEMER}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Wie">{{WIE}}</th><td class="utrecht-table__cell" data-kop="Aanwezig">{{STAND}}{{#HEEFT_REDEN}}: {{REDEN}}{{/HEEFT_REDEN}}</td><td class="utrecht-table__cell" data-kop="Aan het woord geweest">{{#IS_GEHOORD}}Ja{{/IS_GEHOORD}}{{#HEEFT_REDEN_NIET_GEHOORD}}Nee: {{REDEN_NIET_GEHOORD}}{{/HEEFT_REDEN_NIET_GEHOORD}}{{#IS_AFWEZIG}}Niet aanwezig{{/IS_AFWEZIG}}{{#IS_STIL}}Nee{{/IS_STIL}}</td></tr>
{{/DEELNEMER}}
</tbody>
</table>
</section>
{{/LEZEN}}
{{#ZIN}}
{{#HEEFT_AFWEZIG}}
<div class="jbt-kaart jbt-stapel">
<h2 class="nl-heading nl-heading--level-3">Deze zin komt in de notulen</h2>
<p>{{AFWEZIG}}</p>
</div>
{{/HEEFT_AFWEZIG}}
{{/ZIN}}
{{#CORRECTIES}}
<section class="jbt-stapel" aria-labelledby="correcties-kop">
<h2 class="nl-heading nl-heading--level-3" id="correcties-kop">Correcties</h2>
<ul class="utrecht-unordered-list">
{{#CORRECTIE_EERDER}}
<li>{{OP}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}: {{REDEN}}</li>
{{/CORRECTIE_EERDER}}
</ul>
</section>
{{/CORRECTIES}}
</div>
<aside class="jbt-kaart jbt-stapel" aria-labelledby="aside-kop">
<h2 class="nl-heading nl-heading--level-3" id="aside-kop">Agenda</h2>
<p><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">Zaak {{ZAAKNUMMER}}</a>, moment {{MOMENT}}</p>
<ol class="jbt-agenda">
{{#AGENDAPUNT}}
<li>{{ITEM}}</li>
{{/AGENDAPUNT}}
</ol>
<h3 class="nl-heading nl-heading--level-4">Wie heeft gesproken?</h3>
<ul class="utrecht-unordered-list">
{{#WIE}}
<li>{{WIE}}: {{#IS_GEHOORD}}ja{{/IS_GEHOORD}}{{#HEEFT_REDEN_NIET_GEHOORD}}nee, {{REDEN_NIET_GEHOORD}}{{/HEEFT_REDEN_NIET_GEHOORD}}{{#IS_AFWEZIG}}afwezig{{/IS_AFWEZIG}}{{#IS_STIL}}nog niet{{/IS_STIL}}</li>
{{/WIE}}
</ul>
</aside>
</div>
