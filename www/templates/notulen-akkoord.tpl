{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Notulen jeugdbeschermings&shy;tafel {{MOMENT}}</h1>{{#VERSIE_KOP}}<span class="utrecht-status-badge utrecht-status-badge--{{NOTULEN_KLEUR}}">{{NOTULEN_STATUS}}</span>{{/VERSIE_KOP}}</div>
<div class="jbt-stapel">
{{#NOG_GEEN}}
<p class="nl-paragraph">Er zijn nog geen notulen van deze tafel.</p>
{{/NOG_GEEN}}
{{>VERGELIJKING}}
{{>NOTULEN}}
{{#NIEUWSTE}}
{{#MAG_AKKOORD}}
<form class="jbt-kaart jbt-stapel jbt-niet-afdrukken" method="post" action="/cgi-bin/notulen-akkoord" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
<h2 class="nl-heading nl-heading--level-3">Akkoord van de voorzitter</h2>
<p class="nl-paragraph">U keurt versie {{VERSIE}} goed. Uw naam, rol, datum en tijd worden vastgelegd. Een handtekening is niet nodig. Daarna gaan de notulen als concept naar alle deelnemers.</p>
{{>OPMERKINGEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="akkoord">Notulen goedkeuren</button><button class="nl-button nl-button--secondary" type="submit" name="actie" value="terugsturen">Terugsturen met opmerkingen</button></div>
</form>
{{/MAG_AKKOORD}}
{{#MAG_TERUGNEMEN}}
<details class="jbt-kaart jbt-niet-afdrukken">
<summary>Goedkeuring terugnemen</summary>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/notulen-akkoord" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
<p class="nl-paragraph">De notulen zijn nog niet verzonden. U kunt uw goedkeuring terugnemen. De procesondersteuner gaat dan verder in een nieuwe versie.</p>
{{>OPMERKINGEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="terugnemen">Goedkeuring terugnemen</button></div>
</form>
</details>
{{/MAG_TERUGNEMEN}}
{{#MAG_VERZENDEN}}
<form class="jbt-kaart jbt-stapel jbt-niet-afdrukken" method="post" action="/cgi-bin/notulen-akkoord" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
<h2 class="nl-heading nl-heading--level-3">Verzenden als concept</h2>
<p class="nl-paragraph">De voorzitter heeft versie {{VERSIE}} goedgekeurd. Verstuur haar naar alle deelnemers en leg hier vast hoe ieder haar krijgt. Organisaties lezen de notulen in dit systeem.</p>
{{#ONTVANGER}}
{{>WIJZE}}
{{/ONTVANGER}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="verzenden">Verzending vastleggen</button></div>
</form>
{{/MAG_VERZENDEN}}
{{#REACTIES}}
<section class="jbt-stapel jbt-niet-afdrukken" id="reacties">
<h2 class="nl-heading nl-heading--level-2">Reacties op het concept</h2>
{{#MAG_AFHANDELEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/notulen-akkoord" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-afhandelen">
<button class="jbt-verborgen" type="submit" name="actie" value="afhandelen" tabindex="-1" aria-hidden="true">Opslaan</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
{{#REACTIE_OPEN}}
<div class="jbt-kaart jbt-stapel">
<p><strong>{{WIE}}</strong>, {{ONTVANGEN}}, bij versie {{BIJ_VERSIE}}</p>
<p class="jbt-meerregelig">{{REACTIE:pre_escape}}</p>
{{>AFHANDELING}}
{{>REDEN}}
</div>
{{/REACTIE_OPEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="afhandelen">Afhandeling opslaan</button></div>
<p class="jbt-tekens" id="concept-afhandelen" role="status"></p>
</form>
{{/MAG_AFHANDELEN}}
{{#REACTIE}}
<div class="jbt-kaart jbt-stapel">
<p><strong>{{WIE}}</strong>, {{ONTVANGEN}}, bij versie {{BIJ_VERSIE}}</p>
<p class="jbt-meerregelig">{{REACTIE:pre_escape}}</p>
<p><strong>{{GEDAAN}}</strong></p>
{{#HEEFT_WAAROM}}<p class="jbt-meerregelig">{{WAAROM:pre_escape}}</p>{{/HEEFT_WAAROM}}
</div>
{{/REACTIE}}
</section>
{{/REACTIES}}
{{#MAG_REACTIE}}
<form class="jbt-kaart jbt-stapel jbt-niet-afdrukken" method="post" action="/cgi-bin/notulen-akkoord" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
<h2 class="nl-heading nl-heading--level-3">Reactie vastleggen</h2>
{{>REACTIE_DEELNEMER}}
{{>REACTIE_TEKST}}
{{>REACTIE_ONTVANGEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="reactie">Reactie vastleggen</button></div>
</form>
{{/MAG_REACTIE}}
{{#MAG_VASTSTELLEN}}
<form class="jbt-kaart jbt-stapel jbt-niet-afdrukken" method="post" action="/cgi-bin/notulen-akkoord" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
<h2 class="nl-heading nl-heading--level-3">Vaststellen of wijzigen</h2>
<p class="nl-paragraph">Is iedereen aan bod geweest en zijn alle reacties afgehandeld? Stel de notulen dan vast. Daarna kan niemand ze meer wijzigen. Moet de tekst anders? Begin dan een nieuwe versie. De voorzitter controleert die opnieuw.</p>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="vaststellen">Notulen vaststellen</button><button class="nl-button nl-button--secondary" type="submit" name="actie" value="wijzigen">Nieuwe versie maken</button></div>
</form>
{{/MAG_VASTSTELLEN}}
{{#MAG_AANVULLEN}}
<form class="jbt-kaart jbt-stapel jbt-niet-afdrukken" method="post" action="/cgi-bin/notulen-akkoord" novalidate autocomplete="off">
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="versie" value="{{VERSIE}}">
<h2 class="nl-heading nl-heading--level-3">Aanvulling toevoegen</h2>
{{>AANVULLING}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="aanvullen">Aanvulling toevoegen</button></div>
</form>
{{/MAG_AANVULLEN}}
{{/NIEUWSTE}}
<section class="utrecht-table-container jbt-niet-afdrukken" aria-labelledby="versies-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="versies-kop">Versies</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Versie</th><th class="utrecht-table__header-cell" scope="col">Stand</th><th class="utrecht-table__header-cell" scope="col">Geschreven door</th><th class="utrecht-table__header-cell" scope="col">Goedgekeurd</th><th class="utrecht-table__header-cell" scope="col">Verzonden</th><th class="utrecht-table__header-cell" scope="col">Vastgesteld</th><th class="utrecht-table__header-cell" scope="col">Verschil</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#VERSIE_REGEL}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Versie"><a class="nl-link" href="/cgi-bin/notulen?tafel={{TAFEL:url_query_escape}}&amp;versie={{NUMMER:url_query_escape}}">Versie {{NUMMER}}</a></th><td class="utrecht-table__cell" data-kop="Stand">{{STAND}}</td><td class="utrecht-table__cell" data-kop="Geschreven door">{{SCHRIJVERS}}, {{GEWIJZIGD}}</td><td class="utrecht-table__cell" data-kop="Goedgekeurd">{{#HEEFT_AKKOORD_OP}}{{AKKOORD_DOOR}}, {{AKKOORD_OP}}{{/HEEFT_AKKOORD_OP}}</td><td class="utrecht-table__cell" data-kop="Verzonden">{{VERZONDEN}}</td><td class="utrecht-table__cell" data-kop="Vastgesteld">{{VASTGESTELD}}</td><td class="utrecht-table__cell" data-kop="Verschil">{{#HEEFT_VORIGE}}<a class="nl-link" href="/cgi-bin/notulen-akkoord?tafel={{TAFEL:url_query_escape}}&amp;versie={{NUMMER:url_query_escape}}&amp;vergelijk={{VORIGE:url_query_escape}}">Vergelijk<span class="jbt-verborgen"> versie {{NUMMER}}</span> met versie {{VORIGE}}</a>{{/HEEFT_VORIGE}}</td></tr>
{{/VERSIE_REGEL}}
</tbody>
</table>
</section>
{{#VERZENDINGEN}}
<section class="utrecht-table-container jbt-niet-afdrukken" aria-labelledby="verzending-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="verzending-kop">Wie de notulen heeft gekregen</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Versie</th><th class="utrecht-table__header-cell" scope="col">Hoe</th><th class="utrecht-table__header-cell" scope="col">Wanneer</th><th class="utrecht-table__header-cell" scope="col">Door</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#VERZENDING}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Wie">{{WIE}}</th><td class="utrecht-table__cell" data-kop="Versie">{{NUMMER}}</td><td class="utrecht-table__cell" data-kop="Hoe">{{WIJZE_TEKST}}</td><td class="utrecht-table__cell" data-kop="Wanneer">{{OP}}</td><td class="utrecht-table__cell" data-kop="Door">{{DOOR}}</td></tr>
{{/VERZENDING}}
</tbody>
</table>
</section>
{{/VERZENDINGEN}}
<div class="utrecht-action-group">
<a class="nl-button nl-button--secondary" href="/cgi-bin/notulen?tafel={{TAFEL:url_query_escape}}">Naar de notulen</a>
<button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Afdrukken</button>
</div>
</div>
