{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">{{KOP}}</h1></div>
{{>STAPPEN}}
<div class="jbt-stapel">
{{#LIJST}}
<p class="nl-paragraph">Zaak <a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a>, gemeente {{GEMEENTE_NAAM}}. Hieronder staan de kinderen, de ouders of verzorgers en het netwerk.</p>
{{#LEEG}}<p class="nl-paragraph">Er staat nog niemand in deze zaak. Begin met het kind waar het om gaat.</p>{{/LEEG}}
<section class="utrecht-table-container" aria-labelledby="gezin-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="gezin-kop">Wie er in deze zaak staan</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Naam</th><th class="utrecht-table__header-cell" scope="col">Soort</th><th class="utrecht-table__header-cell" scope="col">Geboren</th><th class="utrecht-table__header-cell" scope="col">Gezag</th><th class="utrecht-table__header-cell" scope="col">Geïnformeerd</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#PERSOON}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Naam"><a class="nl-link" href="/cgi-bin/persoon?persoon={{PERSOON:url_query_escape}}">{{NAAM}}</a>{{#IS_GEHEIM}} <span class="utrecht-status-badge utrecht-status-badge--warning">Geheim adres</span>{{/IS_GEHEIM}}</th><td class="utrecht-table__cell" data-kop="Soort">{{SOORT}}</td><td class="utrecht-table__cell" data-kop="Geboren">{{GEBOREN}}</td><td class="utrecht-table__cell" data-kop="Gezag">{{GEZAG}}</td><td class="utrecht-table__cell" data-kop="Geïnformeerd">{{GEINFORMEERD}}</td></tr>
{{/PERSOON}}
</tbody>
</table>
</section>
{{#GEHEIM_ADRES}}
<form class="jbt-kaart jbt-stapel" method="post" action="/cgi-bin/persoon" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="zaak" value="{{ZAAK}}">
<h2 class="nl-heading nl-heading--level-3">Geheim adres</h2>
{{#IS_NIET_VRIJ}}<p class="nl-paragraph">Er staat een geheim adres in deze zaak. De lokale toegang en de GI die alleen deelnemer zijn, zien het niet.</p>
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="adres_vrijgeven">Aan deze deelnemers vrijgeven</button></div>{{/IS_NIET_VRIJ}}
{{#IS_VRIJ}}<p class="nl-paragraph">Er staat een geheim adres in deze zaak. De lokale toegang en de GI die deelnemer zijn, kunnen het zien.</p>
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="adres_niet_vrijgeven">Niet meer vrijgeven</button></div>{{/IS_VRIJ}}
</form>
{{/GEHEIM_ADRES}}
{{/LIJST}}
{{#EEN}}
<p class="nl-paragraph"><a class="nl-link" href="/cgi-bin/persoon?zaak={{ZAAK:url_query_escape}}">Terug naar het hele gezin</a></p>
{{/EEN}}
{{#BSN_TONEN}}
<p class="nl-paragraph"><a class="nl-link" href="/cgi-bin/persoon?persoon={{ID:url_query_escape}}&amp;toon_bsn=ja">Toon het hele burgerservicenummer</a>. Dat komt in het logboek te staan.</p>
{{/BSN_TONEN}}
{{#LEZEN}}
<dl class="jbt-rollen">
{{#GEGEVEN}}
<div><dt>{{LABEL}}</dt><dd class="jbt-meerregelig">{{TEKST:pre_escape}}</dd></div>
{{/GEGEVEN}}
</dl>
{{/LEZEN}}
{{#MAG_OPSLAAN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/persoon" novalidate autocomplete="off">
<button class="jbt-verborgen" type="submit" name="actie" value="opslaan" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>PERSOON}}
{{>ZAAK}}
{{#LIJST}}<h2 class="nl-heading nl-heading--level-2">Iemand toevoegen</h2>{{/LIJST}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Wie is het?</legend>
{{>SOORT}}
{{>VOORNAMEN}}
{{>VOORVOEGSEL}}
{{>GESLACHTSNAAM}}
{{>GESLACHT}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Geboorte</legend>
{{>GEBOORTEDATUM}}
{{>ONGEBOREN}}
{{>VERWACHTE_DATUM}}
{{#MET_BSN}}{{>BSN}}{{/MET_BSN}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Gezag</legend>
{{>GEZAG}}
{{>ROLCODE}}
{{>GEINFORMEERD}}
{{>REDEN_NIET_GEINFORMEERD}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Bereikbaar</legend>
{{>TELEFOON}}
{{>EMAIL}}
{{#MET_ADRES}}
{{>STRAAT}}
{{>POSTCODE}}
{{>WOONPLAATS}}
{{>ADRES_GEHEIM}}
{{/MET_ADRES}}
{{#ADRES_VERBORGEN}}<p class="nl-paragraph">Het adres is geheim. U kunt het niet zien of veranderen.</p>{{/ADRES_VERBORGEN}}
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Naar de tafel komen</legend>
{{>TOLK}}
{{>ONDERSTEUNING}}
</fieldset>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="opslaan">Opslaan</button></div>
</form>
{{/MAG_OPSLAAN}}
{{#EEN}}
{{#MAG_VERWIJDEREN}}
<details class="jbt-kaart">
<summary>Deze persoon verwijderen</summary>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/persoon" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>PERSOON}}
<p class="nl-paragraph">Staat iemand hier per ongeluk of dubbel? Dan kunt u die persoon uit de zaak halen. Dat kan niet meer als de tafel gepland of gehouden is.</p>
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="verwijderen">Verwijderen</button></div>
</form>
</details>
{{/MAG_VERWIJDEREN}}
{{/EEN}}
{{#VERDER}}
<p class="utrecht-action-group jbt-verder"><a class="nl-button nl-button--secondary" href="/cgi-bin/stuk?tafel={{TAFEL:url_query_escape}}">Verder naar de stukken</a> <a class="nl-link" href="/cgi-bin/aanmelding?tafel={{TAFEL:url_query_escape}}">Terug naar de aanmelding</a></p>
{{/VERDER}}
</div>
