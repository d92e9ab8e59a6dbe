{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Toestemming van de ouders</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
{{>STAPPEN}}
<div class="jbt-stapel">
<p class="nl-paragraph">Zaak <a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a>, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#IS_MOMENT_2}}<p class="nl-paragraph">Iedere ouder met gezag moet toestemming geven voor deze tafel. Zonder toestemming gaat de tafel niet door. De Raad zorgt dan zelf voor de overdracht.</p>{{/IS_MOMENT_2}}
{{#IS_MOMENT_3}}<p class="nl-paragraph">Vraag iedere ouder met gezag om toestemming en leg het antwoord vast. Deze tafel gaat ook door als een ouder geen toestemming geeft.</p>{{/IS_MOMENT_3}}
{{#GEPLAND}}
<div class="utrecht-alert utrecht-alert--warning" role="note">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg>
<div class="utrecht-alert__content"><p class="nl-paragraph"><strong>Deze tafel is gepland.</strong> Legt u vast dat een ouder geen toestemming meer geeft? Dan gaat de tafel meteen niet door. De uitnodigingen vervallen en de plaats bij de Raad komt vrij.</p></div>
</div>
{{/GEPLAND}}
{{#GEWEIGERD}}
<div class="utrecht-alert utrecht-alert--info" id="geweigerd" role="note">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg>
<div class="utrecht-alert__content">
<h2 class="nl-heading nl-heading--level-3">Een ouder geeft geen toestemming</h2>
{{#KAN_NIET_DOOR}}<p class="nl-paragraph">Deze tafel kan niet doorgaan, tenzij de ouder alsnog toestemming geeft.</p>{{/KAN_NIET_DOOR}}
{{#NOG_NIET_INGEDIEND}}<p class="nl-paragraph">Dien de aanmelding eerst in. Daarna kunt u vastleggen dat de tafel niet doorgaat.</p>{{/NOG_NIET_INGEDIEND}}
{{#GAAT_NIET_DOOR}}<p class="nl-paragraph">Deze tafel gaat niet door. De Raad draagt het gezin zelf over.</p>{{/GAAT_NIET_DOOR}}
{{#MAG_NIET_DOORGAAN}}
<form method="post" action="/cgi-bin/toestemming" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="niet_doorgaan">Vastleggen dat de tafel niet doorgaat</button></div>
</form>
{{/MAG_NIET_DOORGAAN}}
</div>
</div>
{{/GEWEIGERD}}
{{#ONBEKEND}}<p class="nl-paragraph">Van <a class="nl-link" href="/cgi-bin/persoon?persoon={{PERSOON:url_query_escape}}">{{NAAM}}</a> is niet bekend of er gezag is. Zoek dat eerst uit.</p>{{/ONBEKEND}}
{{#LEEG}}<p class="nl-paragraph">Er staat nog geen ouder met gezag in deze zaak. <a class="nl-link" href="/cgi-bin/persoon?zaak={{ZAAK:url_query_escape}}">Naar het gezin</a></p>{{/LEEG}}
<section class="utrecht-table-container" aria-labelledby="antwoorden-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="antwoorden-kop">Antwoorden van de ouders met gezag</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Ouder</th><th class="utrecht-table__header-cell" scope="col">Toestemming</th><th class="utrecht-table__header-cell" scope="col">Datum</th><th class="utrecht-table__header-cell" scope="col">Hoe</th><th class="utrecht-table__header-cell" scope="col">Vastgelegd</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#ANTWOORD}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Ouder">{{NAAM}}</th><td class="utrecht-table__cell" data-kop="Toestemming">{{#IS_OPEN}}<span class="utrecht-status-badge utrecht-status-badge--neutral">Nog niet vastgelegd</span>{{/IS_OPEN}}{{#IS_JA}}<span class="utrecht-status-badge utrecht-status-badge--safe">{{ANTWOORD}}</span>{{/IS_JA}}{{#IS_NEE}}<span class="utrecht-status-badge utrecht-status-badge--danger">{{ANTWOORD}}</span>{{/IS_NEE}}{{#IS_EERDER}} eerder antwoord{{/IS_EERDER}}</td><td class="utrecht-table__cell" data-kop="Datum">{{DATUM}}</td><td class="utrecht-table__cell" data-kop="Hoe">{{WIJZE}}</td><td class="utrecht-table__cell" data-kop="Vastgelegd">{{#HEEFT_DOOR}}{{OP}} door {{DOOR}}{{/HEEFT_DOOR}}</td></tr>
{{/ANTWOORD}}
</tbody>
</table>
</section>
{{#OVERDRACHT}}
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Datum van de overdracht</dt><dd>{{DATUM}}</dd></div>
<div><dt>Overgedragen aan</dt><dd>{{AAN}}</dd></div>
<div><dt>Hoe</dt><dd>{{WIJZE}}</dd></div>
<div><dt>Vastgelegd</dt><dd>{{OP}} door {{DOOR}}</dd></div>
</dl>
{{/OVERDRACHT}}
{{#MAG_OPSLAAN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/toestemming" novalidate autocomplete="off">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Een antwoord vastleggen</legend>
{{>PERSOON}}
{{>TOESTEMMING}}
{{>DATUM}}
{{>WIJZE}}
</fieldset>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="opslaan">Antwoord vastleggen</button></div>
</form>
{{/MAG_OPSLAAN}}
{{#MAG_OVERDRAGEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/toestemming" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">De overdracht door de Raad</legend>
<p class="nl-paragraph">De tafel gaat niet door. Leg vast hoe de Raad het gezin zelf heeft overgedragen. Daarna is deze tafel afgesloten.</p>
{{>OVERDRACHT_DATUM}}
{{>OVERDRACHT_AAN}}
{{>OVERDRACHT_WIJZE}}
</fieldset>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="overdragen">Overdracht vastleggen</button></div>
</form>
{{/MAG_OVERDRAGEN}}
{{#VERDER}}
<p class="utrecht-action-group jbt-verder"><a class="nl-button nl-button--secondary" href="/cgi-bin/aanmelding?tafel={{TAFEL:url_query_escape}}#indienen">Verder met controleren en indienen</a></p>
{{/VERDER}}
</div>
