{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Stukken</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
{{>STAPPEN}}
<div class="jbt-stapel">
<p class="nl-paragraph">Zaak <a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a>, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#LEEG}}<p class="nl-paragraph">Er zijn nog geen stukken die u kunt zien.</p>{{/LEEG}}
<section class="utrecht-table-container" aria-labelledby="stukken-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="stukken-kop">Stukken bij deze tafel</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Titel</th><th class="utrecht-table__header-cell" scope="col">Soort</th><th class="utrecht-table__header-cell" scope="col">Datum</th><th class="utrecht-table__header-cell" scope="col">Grootte</th><th class="utrecht-table__header-cell" scope="col">Toegevoegd</th>{{#MET_VRIJGAVE}}<th class="utrecht-table__header-cell" scope="col">Voor deelnemers</th>{{/MET_VRIJGAVE}}<th class="utrecht-table__header-cell" scope="col"><span class="jbt-verborgen">Terugnemen</span></th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#STUK}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Titel"><a class="nl-link" href="/cgi-bin/stuk?stuk={{STUK:url_query_escape}}">{{TITEL}}</a>{{#IS_GEHEIM}} <span class="utrecht-status-badge utrecht-status-badge--warning">Geheim adres</span>{{/IS_GEHEIM}}{{#HEEFT_LET_OP}}<p class="utrecht-form-field-description">{{LET_OP}}</p>{{/HEEFT_LET_OP}}</th><td class="utrecht-table__cell" data-kop="Soort">{{SOORT}}</td><td class="utrecht-table__cell" data-kop="Datum">{{DATUM}}</td><td class="utrecht-table__cell" data-kop="Grootte">{{GROOTTE}}</td><td class="utrecht-table__cell" data-kop="Toegevoegd">{{OP}} door {{DOOR}}</td>
{{#MAG_VRIJGAVE}}
<td class="utrecht-table__cell" data-kop="Voor deelnemers">
<form method="post" action="/cgi-bin/stuk" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="stuk" value="{{STUK}}">
{{#IS_VRIJ}}Ja. <button class="jbt-linkknop" type="submit" name="actie" value="niet_vrijgeven">Niet meer vrijgeven<span class="jbt-verborgen">: {{TITEL}}</span></button>{{/IS_VRIJ}}
{{#IS_NIET_VRIJ}}Nee. <button class="jbt-linkknop" type="submit" name="actie" value="vrijgeven">Vrijgeven<span class="jbt-verborgen">: {{TITEL}}</span></button>{{/IS_NIET_VRIJ}}
</form>
</td>
{{/MAG_VRIJGAVE}}
<td class="utrecht-table__cell">
{{#MAG_TERUG}}
<form method="post" action="/cgi-bin/stuk" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="stuk" value="{{STUK}}">
<button class="jbt-linkknop" type="submit" name="actie" value="verwijderen">Terugnemen<span class="jbt-verborgen">: {{TITEL}}</span></button>
</form>
{{/MAG_TERUG}}
</td></tr>
{{/STUK}}
</tbody>
</table>
</section>
{{#MAG_UPLOADEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/stuk" enctype="multipart/form-data" novalidate autocomplete="off">
<button class="jbt-verborgen" type="submit" name="actie" value="uploaden" tabindex="-1" aria-hidden="true">Toevoegen</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Een stuk toevoegen</legend>
{{#ALLEEN_PLAN}}<p class="nl-paragraph">Na de tafel kunt u hier het gewijzigde veiligheidsplan toevoegen.</p>{{/ALLEEN_PLAN}}
{{>SOORT}}
{{>TITEL}}
{{>DATUM}}
{{>BESTAND}}
{{>BEVAT_GEHEIM_ADRES}}
</fieldset>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="uploaden">Stuk toevoegen</button></div>
</form>
{{/MAG_UPLOADEN}}
{{#MAG_OVERNEMEN}}{{#ER_IS_EERDER}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/stuk" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Een stuk overnemen</legend>
<p class="nl-paragraph">Dit gezin had al eerder een tafel. Wat daar al is, hoeft u niet opnieuw toe te voegen.</p>
{{>BRON}}
</fieldset>
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="overnemen">Stuk overnemen</button></div>
</form>
{{/ER_IS_EERDER}}{{/MAG_OVERNEMEN}}
{{#VERDER}}
<p class="utrecht-action-group jbt-verder">{{#IS_MOMENT_1}}<a class="nl-button nl-button--secondary" href="/cgi-bin/aanmelding?tafel={{TAFEL:url_query_escape}}#indienen">Verder met controleren en indienen</a>{{/IS_MOMENT_1}}{{#IS_MOMENT_2}}<a class="nl-button nl-button--secondary" href="/cgi-bin/doel?tafel={{TAFEL:url_query_escape}}">Verder naar de doelen</a>{{/IS_MOMENT_2}}{{#IS_MOMENT_3}}<a class="nl-button nl-button--secondary" href="/cgi-bin/toestemming?tafel={{TAFEL:url_query_escape}}">Verder naar de toestemming</a>{{/IS_MOMENT_3}} <a class="nl-link" href="/cgi-bin/persoon?zaak={{ZAAK:url_query_escape}}">Terug naar het gezin</a></p>
{{/VERDER}}
</div>
