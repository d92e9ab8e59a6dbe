{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Planning</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
<div class="jbt-kolommen">
<div class="jbt-stapel">
{{#STAND}}
{{#HEEFT_DAG}}
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Datum</dt><dd>{{DAG}}</dd></div>
<div><dt>Tijd</dt><dd>{{BEGINTIJD}} tot {{EINDTIJD}} uur</dd></div>
<div><dt>Locatie</dt><dd>{{PLEK}}, {{ADRES}}</dd></div>
{{#HEEFT_DAGDEEL_VAN}}<div><dt>Plaats van</dt><dd>subregio {{DAGDEEL_VAN}}</dd></div>{{/HEEFT_DAGDEEL_VAN}}
</dl>
{{#IS_KORT}}
<div class="utrecht-alert utrecht-alert--warning" role="note">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content"><p class="nl-paragraph">De uitnodiging gaat minder dan {{WERKDAGEN}} werkdagen van tevoren uit. Bel de deelnemers zodat iedereen het op tijd weet.</p></div>
</div>
{{/IS_KORT}}
{{#IS_NA_TERMIJN}}<p class="nl-paragraph">De tafel is later dan de termijn: die liep tot {{UITERLIJK}}.</p>{{/IS_NA_TERMIJN}}
{{/HEEFT_DAG}}
{{#IS_OPEN}}
<p class="nl-paragraph">Geaccepteerd op {{GEACCEPTEERD}}. De tafel is uiterlijk op <strong>{{UITERLIJK}}</strong>.{{#IS_TE_LAAT}} <span class="utrecht-status-badge utrecht-status-badge--danger">Te laat</span>{{/IS_TE_LAAT}} Nodig ten minste {{WERKDAGEN}} werkdagen van tevoren uit: kies een dag vanaf {{VANAF}}.</p>
{{/IS_OPEN}}
{{/STAND}}
{{#NOG_NODIG}}
<div class="utrecht-alert utrecht-alert--info">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg>
<div class="utrecht-alert__content">
<h2 class="nl-heading nl-heading--level-3">Dit is nog nodig</h2>
<ul class="jbt-foutenlijst">
{{#VOORWAARDE}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VOORWAARDE}}
</ul>
</div>
</div>
{{/NOG_NODIG}}
{{#MAG_PLANNEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/planning" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan en later verder</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Wanneer en waar</legend>
{{>DAGDEEL}}
{{>BEGINTIJD}}
{{>DUUR}}
{{>LOCATIE}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel jbt-stapel--dicht">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Wie worden uitgenodigd</legend>
<div class="jbt-keuzes">
{{#DEELNEMER}}
{{>DEELNEMERS}}
{{/DEELNEMER}}
</div>
{{#NIEUW}}
<div class="jbt-kaart jbt-stapel">
<p>Later toegevoegd aan het dossier. Zij worden ook uitgenodigd:</p>
<ul class="utrecht-unordered-list">
{{#NIEUWE}}
<li>{{NAAM}}, {{ROL}}</li>
{{/NIEUWE}}
</ul>
</div>
{{/NIEUW}}
{{>EXTRA}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="toevoegen">Toevoegen aan de lijst</button></div>
</fieldset>
<div>
<div class="utrecht-action-group">
<button class="nl-button nl-button--primary" type="submit" name="actie" value="plannen">Plannen en uitnodigen</button>
<button class="nl-button nl-button--secondary" type="submit" name="actie" value="opslaan">Opslaan en later verder</button>
</div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/MAG_PLANNEN}}
{{#GEPLAND}}
<section class="utrecht-table-container" aria-labelledby="uitnodigingen-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="uitnodigingen-kop">Uitnodigingen</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Rol</th><th class="utrecht-table__header-cell" scope="col">Uitgenodigd</th><th class="utrecht-table__header-cell" scope="col">Brief</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#UITNODIGING}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Wie">{{NAAM}}</th><td class="utrecht-table__cell" data-kop="Rol">{{ROL}}</td><td class="utrecht-table__cell" data-kop="Uitgenodigd">{{OP}}</td><td class="utrecht-table__cell" data-kop="Brief"><a class="nl-link" href="/cgi-bin/uitnodiging?deelnemer={{DEELNEMER:url_query_escape}}">Brief<span class="jbt-verborgen"> voor {{NAAM}}</span></a></td></tr>
{{/UITNODIGING}}
</tbody>
</table>
</section>
<p><a class="nl-link" href="/cgi-bin/uitnodiging?tafel={{TAFEL:url_query_escape}}">Alle brieven achter elkaar, om af te drukken</a></p>
{{/GEPLAND}}
{{#MAG_NODIGEN}}
<details class="jbt-kaart">
<summary>Nog iemand uitnodigen</summary>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/planning" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
{{#NIEUW}}
<p>Later toegevoegd aan het dossier. Zij worden ook uitgenodigd:</p>
<ul class="utrecht-unordered-list">
{{#NIEUWE}}
<li>{{NAAM}}, {{ROL}}</li>
{{/NIEUWE}}
</ul>
{{/NIEUW}}
{{>EXTRA}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="nodigen">Uitnodigen</button></div>
</form>
</details>
{{/MAG_NODIGEN}}
{{#MAG_VERPLAATSEN}}
<details class="jbt-kaart" open>
<summary>Tafel verplaatsen</summary>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/planning" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<p>De plaats bij de Raad komt vrij en de uitnodigingen worden ingetrokken. Daarna plant u de tafel opnieuw.</p>
{{>REDEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="verplaatsen">Tafel verplaatsen</button></div>
</form>
</details>
{{/MAG_VERPLAATSEN}}
</div>
<aside class="jbt-kaart jbt-stapel" aria-labelledby="aside-kop">
<h2 class="nl-heading nl-heading--level-3" id="aside-kop">Deze tafel</h2>
<dl class="jbt-gegevens">
<div><dt>Zaaknummer</dt><dd><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a></dd></div>
<div><dt>Moment en gemeente</dt><dd>Moment {{MOMENT}}, {{GEMEENTE_NAAM}}</dd></div>
</dl>
<h3 class="nl-heading nl-heading--level-4">Gezin en wat helpt om te komen</h3>
<ul class="utrecht-unordered-list">
{{#HULP_BIJ_KOMEN}}
<li>{{NAAM}}, {{ROL}}{{#HEEFT_DEELNAME}}. {{DEELNAME}}{{#HEEFT_REDEN}} ({{REDEN}}){{/HEEFT_REDEN}}{{/HEEFT_DEELNAME}}{{#IS_ONBESLIST}}. <strong>De voorzitter heeft nog niet beslist of en hoe dit kind meedoet.</strong>{{/IS_ONBESLIST}}{{#HEEFT_TOLK}}. Tolk: {{TOLK}}{{/HEEFT_TOLK}}{{#HEEFT_ONDERSTEUNING}}. Nodig: {{ONDERSTEUNING}}{{/HEEFT_ONDERSTEUNING}}</li>
{{/HULP_BIJ_KOMEN}}
</ul>
{{#TOESTEMMINGEN}}
<h3 class="nl-heading nl-heading--level-4">Toestemming</h3>
<ul class="utrecht-unordered-list">
{{#TOESTEMMING}}
<li>{{NAAM}}: {{STAND}}</li>
{{/TOESTEMMING}}
</ul>
<p><a class="nl-link" href="/cgi-bin/toestemming?tafel={{TAFEL:url_query_escape}}">Toestemming vastleggen</a></p>
{{/TOESTEMMINGEN}}
<h3 class="nl-heading nl-heading--level-4">Verloop</h3>
<ul class="utrecht-unordered-list">
{{#STAP}}
<li>{{STAP}} {{OP}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}{{#HEEFT_REDEN}}. Reden: {{REDEN}}{{/HEEFT_REDEN}}</li>
{{/STAP}}
</ul>
</aside>
</div>
