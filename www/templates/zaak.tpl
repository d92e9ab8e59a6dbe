{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Zaak {{ZAAKNUMMER}}</h1></div>
<div class="jbt-stapel">
<dl class="jbt-gegevens jbt-gegevens--breed">
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
<div><dt>Subregio</dt><dd>{{SUBREGIO_NAAM}}</dd></div>
</dl>
<div class="utrecht-action-group jbt-niet-afdrukken"><button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Dossier afdrukken</button></div>
<section class="utrecht-table-container" aria-labelledby="gezin-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="gezin-kop">Het gezin</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Naam</th><th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Leeftijd</th><th class="utrecht-table__header-cell" scope="col">Gezag</th><th class="utrecht-table__header-cell" scope="col">Adres en telefoon</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#PERSOON}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Naam">{{#MAG_OPENEN}}<a class="nl-link" href="/cgi-bin/persoon?persoon={{PERSOON:url_query_escape}}">{{/MAG_OPENEN}}{{NAAM}}{{#MAG_OPENEN}}</a>{{/MAG_OPENEN}}</th><td class="utrecht-table__cell" data-kop="Wie">{{SOORT}}</td><td class="utrecht-table__cell" data-kop="Leeftijd">{{LEEFTIJD}}</td><td class="utrecht-table__cell" data-kop="Gezag">{{GEZAG}}</td><td class="utrecht-table__cell" data-kop="Adres en telefoon"><span>{{#HEEFT_GEHEIM}}<strong>{{GEHEIM}}</strong><br>{{/HEEFT_GEHEIM}}{{#HEEFT_ADRES}}{{ADRES}}<br>{{/HEEFT_ADRES}}{{TELEFOON}}{{#HEEFT_TOLK}}<br>Tolk: {{TOLK}}{{/HEEFT_TOLK}}</span></td></tr>
{{/PERSOON}}
</tbody>
</table>
</section>
{{#PERSOON_TOEVOEGEN}}<p class="nl-paragraph jbt-niet-afdrukken"><a class="nl-link" href="/cgi-bin/persoon?zaak={{ZAAK:url_query_escape}}">Kind, ouder of netwerk toevoegen</a></p>{{/PERSOON_TOEVOEGEN}}
{{#TAFEL_VAN_ZAAK}}
<div class="jbt-kop" id="tafel-{{TAFEL_ID}}"><h2 class="nl-heading nl-heading--level-2">{{MOMENT_NAAM}}</h2><span class="utrecht-status-badge utrecht-status-badge--{{KLEUR}}">{{TAFEL_STATUS}}</span></div>
<div class="jbt-kolommen">
<div class="jbt-stapel">
{{#VOLGENDE_STAP}}
{{#NOG_NODIG}}
<div class="utrecht-alert utrecht-alert--info jbt-niet-afdrukken">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#document"></use></svg>
<div class="utrecht-alert__content">
<p class="nl-paragraph"><strong>Dit is nog nodig {{WAARVOOR}}:</strong></p>
<ul class="jbt-foutenlijst">
{{#VOORWAARDE}}
<li><a href="{{HREF}}">{{TEKST}}</a></li>
{{/VOORWAARDE}}
</ul>
</div>
</div>
{{/NOG_NODIG}}
{{/VOLGENDE_STAP}}
{{#MOMENT_2}}
{{#VOORSTEL}}
<div class="utrecht-alert utrecht-alert--info jbt-niet-afdrukken">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#info"></use></svg>
<div class="utrecht-alert__content">
<p class="nl-paragraph"><strong>Nu kan een tafel van moment 2 volgen.</strong> De Raad is klaar met {{VOORSTEL_KINDEREN}}.{{#IS_VOOR_MIJ}} <a class="nl-link" href="/cgi-bin/aanmelding?moment=2&amp;zaak={{ZAAK:url_query_escape}}">Meld de overdracht aan</a>.{{/IS_VOOR_MIJ}}{{#IS_VOOR_DE_RAAD}} De raadsonderzoeker meldt de overdracht aan.{{/IS_VOOR_DE_RAAD}}</p>
</div>
</div>
{{/VOORSTEL}}
{{/MOMENT_2}}
{{#WACHT_OP_U}}
<div class="jbt-stapel jbt-stapel--dicht jbt-niet-afdrukken">
<h3 class="nl-heading nl-heading--level-3">Dit wacht op u</h3>
<ul class="utrecht-unordered-list">
{{#TAAK}}
<li><a class="nl-link" href="{{HREF}}">{{WAT}}</a>{{#HEEFT_TERMIJN}}, uiterlijk <span class="jbt-nowrap">{{TERMIJN}}</span>{{#IS_VERLOPEN}} <strong>(verlopen)</strong>{{/IS_VERLOPEN}}{{/HEEFT_TERMIJN}}{{#HEEFT_REDEN_TERMIJN}} ({{REDEN_TERMIJN}}){{/HEEFT_REDEN_TERMIJN}}</li>
{{/TAAK}}
</ul>
</div>
{{/WACHT_OP_U}}
{{#DOEN}}
<div class="jbt-stapel jbt-stapel--dicht jbt-niet-afdrukken">
<h3 class="nl-heading nl-heading--level-3">Wat u nu kunt doen</h3>
<ul class="utrecht-unordered-list">
{{#FORMULIER}}
<li><a class="nl-link" href="{{HREF}}">{{LABEL}}</a></li>
{{/FORMULIER}}
</ul>
</div>
{{/DOEN}}
{{#TOESTEMMING}}
<h3 class="nl-heading nl-heading--level-3">Toestemming van de ouders</h3>
<dl class="jbt-gegevens jbt-gegevens--breed">
{{#OUDER}}
<div><dt>{{OUDER_NAAM}}</dt><dd>{{OUDER_ANTWOORD}}</dd></div>
{{/OUDER}}
</dl>
{{/TOESTEMMING}}
{{#STUKKEN}}
<h3 class="nl-heading nl-heading--level-3">Stukken</h3>
<ul class="utrecht-unordered-list">
{{#STUK}}
<li><a class="nl-link" href="/cgi-bin/stuk?stuk={{STUK:url_query_escape}}">{{STUK_TITEL}}</a> ({{STUK_SOORT}}, {{STUK_DATUM}}){{#HEEFT_STUK_VRIJ}}. {{STUK_VRIJ}}{{/HEEFT_STUK_VRIJ}}{{#HEEFT_STUK_GEHEIM}}. <strong>{{STUK_GEHEIM}}</strong>{{/HEEFT_STUK_GEHEIM}}{{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
{{/STUKKEN}}
{{#DOELEN}}
<h3 class="nl-heading nl-heading--level-3">Doelen</h3>
<ul class="utrecht-unordered-list">
{{#DOEL}}
<li>{{DOEL}} ({{DOEL_KIND}}){{#HEEFT_DOEL_REDEN}}<br>Geen afspraak: {{DOEL_REDEN}}{{/HEEFT_DOEL_REDEN}}</li>
{{/DOEL}}
</ul>
{{/DOELEN}}
{{#DEELNEMERS}}
<h3 class="nl-heading nl-heading--level-3">Deelnemers</h3>
<ul class="utrecht-unordered-list">
{{#DEELNEMER}}
<li>{{DEELNEMER_NAAM}} ({{DEELNEMER_ROL}}){{#HEEFT_DEELNEMER_STATUS}}: {{DEELNEMER_STATUS}}{{/HEEFT_DEELNEMER_STATUS}}</li>
{{/DEELNEMER}}
</ul>
{{/DEELNEMERS}}
{{#BESLUITEN}}
{{#BESLUIT}}
<h3 class="nl-heading nl-heading--level-3">Besluit van de Raad</h3>
<p class="nl-paragraph">Genomen {{GENOMEN}}, vastgelegd door {{VASTGELEGD_NAAM}}{{#HEEFT_FUNCTIONARIS}} namens {{FUNCTIONARIS}} van de Raad{{/HEEFT_FUNCTIONARIS}}.</p>
{{#BESLUIT_KIND}}
<h4 class="nl-heading nl-heading--level-4">{{KIND_NAAM}}: {{UITKOMST}}</h4>
<dl class="jbt-rollen">
{{#HEEFT_KIND_URGENTIE}}<div><dt>Urgentie</dt><dd>{{KIND_URGENTIE}}</dd></div>{{/HEEFT_KIND_URGENTIE}}
{{#HEEFT_KIND_TOT}}<div><dt>Aangehouden tot</dt><dd>{{KIND_TOT}}</dd></div>{{/HEEFT_KIND_TOT}}
{{#HEEFT_KIND_BEREIDHEID}}<div><dt>Bereidheid</dt><dd class="jbt-meerregelig">{{KIND_BEREIDHEID:pre_escape}}</dd></div>{{/HEEFT_KIND_BEREIDHEID}}
{{#HEEFT_KIND_VERMOGEN}}<div><dt>Vermogen</dt><dd class="jbt-meerregelig">{{KIND_VERMOGEN:pre_escape}}</dd></div>{{/HEEFT_KIND_VERMOGEN}}
{{#HEEFT_KIND_VERTROUWEN}}<div><dt>Vertrouwen</dt><dd class="jbt-meerregelig">{{KIND_VERTROUWEN:pre_escape}}</dd></div>{{/HEEFT_KIND_VERTROUWEN}}
{{#HEEFT_MOTIVERING}}<div><dt>Motivering</dt><dd class="jbt-meerregelig">{{MOTIVERING:pre_escape}}</dd></div>{{/HEEFT_MOTIVERING}}
</dl>
{{/BESLUIT_KIND}}
{{#HEEFT_PLAN_VASTGESTELD}}
<h4 class="nl-heading nl-heading--level-4">Veiligheidsplan: {{PLAN_VASTGESTELD}}</h4>
<dl class="jbt-rollen">
{{#HEEFT_PLAN_WIJZIGINGEN}}<div><dt>Wijzigingen</dt><dd class="jbt-meerregelig">{{PLAN_WIJZIGINGEN:pre_escape}}</dd></div>{{/HEEFT_PLAN_WIJZIGINGEN}}
{{#HEEFT_PLAN_TOEZICHT}}<div><dt>Wie toeziet</dt><dd>{{PLAN_TOEZICHT}}</dd></div>{{/HEEFT_PLAN_TOEZICHT}}
</dl>
{{/HEEFT_PLAN_VASTGESTELD}}
{{/BESLUIT}}
{{/BESLUITEN}}
{{#OVERDRACHT}}
<h3 class="nl-heading nl-heading--level-3">Overdracht door de Raad</h3>
{{#OVERGEDRAGEN}}<p class="nl-paragraph">Op {{OVERDRACHT_OP}} aan {{OVERDRACHT_AAN}}. Hoe: {{OVERDRACHT_WIJZE}}</p>{{/OVERGEDRAGEN}}
{{/OVERDRACHT}}
{{#NOTULEN}}
<h3 class="nl-heading nl-heading--level-3">Notulen</h3>
<ul class="utrecht-unordered-list">
{{#VERSIE}}
<li>Versie {{VERSIE}}: <span class="utrecht-status-badge utrecht-status-badge--{{NOTULEN_KLEUR}}">{{NOTULEN_STATUS}}</span>{{#HEEFT_NOTULEN_VERZONDEN}} Verzonden {{NOTULEN_VERZONDEN}}.{{/HEEFT_NOTULEN_VERZONDEN}}{{#HEEFT_NOTULEN_VASTGESTELD}} Vastgesteld {{NOTULEN_VASTGESTELD}}.{{/HEEFT_NOTULEN_VASTGESTELD}}</li>
{{/VERSIE}}
</ul>
{{/NOTULEN}}
{{#AFSPRAKEN}}
<section class="utrecht-table-container" aria-label="Afspraken van de tafel van {{TAFEL_DATUM}}" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption">Afspraken</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Wat</th><th class="utrecht-table__header-cell" scope="col">Waar</th><th class="utrecht-table__header-cell" scope="col">Wanneer</th><th class="utrecht-table__header-cell" scope="col">Hoe</th><th class="utrecht-table__header-cell" scope="col">Gedaan</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#AFSPRAAK}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Wie">{{WIE}}</th><td class="utrecht-table__cell" data-kop="Wat">{{WAT}}</td><td class="utrecht-table__cell" data-kop="Waar">{{WAAR}}</td><td class="utrecht-table__cell{{#IS_TE_LAAT}} jbt-termijn--verlopen{{/IS_TE_LAAT}}" data-kop="Wanneer">{{WANNEER}}{{#IS_TE_LAAT}} <span class="jbt-verborgen">(verlopen)</span>{{/IS_TE_LAAT}}</td><td class="utrecht-table__cell" data-kop="Hoe">{{HOE}}</td><td class="utrecht-table__cell" data-kop="Gedaan">{{GEREED}}{{#HEEFT_RESULTAAT}} {{RESULTAAT}}{{/HEEFT_RESULTAAT}}</td></tr>
{{/AFSPRAAK}}
</tbody>
</table>
</section>
{{/AFSPRAKEN}}
{{#CORV}}
<h3 class="nl-heading nl-heading--level-3">CORV-melding</h3>
{{#MELDING}}<p class="nl-paragraph">Verzonden op {{CORV_DATUM}}{{#HEEFT_CORV_REFERENTIE}}, referentie {{CORV_REFERENTIE}}{{/HEEFT_CORV_REFERENTIE}}.</p>{{/MELDING}}
{{/CORV}}
{{#CORV_ANTWOORDEN}}
<ul class="utrecht-unordered-list">
{{#ANTWOORD}}
<li>{{ANTWOORD_DATUM}}: {{ANTWOORD_KIND}}, {{ANTWOORD_STADIUM}}{{#HEEFT_ANTWOORD_UITKOMST}}: {{ANTWOORD_UITKOMST}}{{/HEEFT_ANTWOORD_UITKOMST}}</li>
{{/ANTWOORD}}
</ul>
{{/CORV_ANTWOORDEN}}
{{#CONTACTEN}}
<h3 class="nl-heading nl-heading--level-3">Toezicht, nazorg en contact</h3>
<ul class="utrecht-unordered-list">
{{#CONTACT}}
<li>{{CONTACT_DATUM}}: {{CONTACT_SOORT}}{{#HEEFT_CONTACT_MET}}, met {{CONTACT_MET}}{{/HEEFT_CONTACT_MET}}. {{CONTACT_TEKST}}</li>
{{/CONTACT}}
</ul>
{{/CONTACTEN}}
{{#KAN_AFSLUITEN}}
<form class="jbt-niet-afdrukken" method="post" action="/cgi-bin/zaak" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{TAFEL_REV}}"><input type="hidden" name="zaak" value="{{ZAAK}}"><input type="hidden" name="tafel" value="{{TAFEL_ID}}">
<button class="nl-button nl-button--primary" type="submit" name="actie" value="afsluiten">Tafel afsluiten</button>
</form>
{{/KAN_AFSLUITEN}}
{{#KAN_HEROPENEN}}
<details class="jbt-kaart jbt-niet-afdrukken"{{#OPEN}} open{{/OPEN}}>
<summary>Tafel heropenen</summary>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/zaak" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{TAFEL_REV}}"><input type="hidden" name="zaak" value="{{ZAAK}}"><input type="hidden" name="tafel" value="{{TAFEL_ID}}">
{{#MET_FOUTEN}}{{>REDEN}}{{/MET_FOUTEN}}
{{#ZONDER_FOUTEN}}
<div class="utrecht-form-field"><label class="utrecht-form-label" for="reden-{{TAFEL_ID}}">Waarom heropent u deze tafel?</label><textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="reden-{{TAFEL_ID}}" name="reden" rows="3" aria-required="true"></textarea></div>
{{/ZONDER_FOUTEN}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="heropenen">Tafel heropenen</button></div>
</form>
</details>
{{/KAN_HEROPENEN}}
</div>
<div class="jbt-kaart jbt-stapel">
<dl class="jbt-gegevens">
<div><dt>Melder</dt><dd>{{MELDER_NAAM}}, {{MELDER}}</dd></div>
{{#HEEFT_TAFEL_DATUM}}<div><dt>Datum en tijd</dt><dd>{{TAFEL_DATUM}} om {{BEGINTIJD}} uur</dd></div>
<div><dt>Plaats</dt><dd>{{PLAATS}}</dd></div>{{/HEEFT_TAFEL_DATUM}}
</dl>
{{#LEZEN}}
<div class="jbt-stapel jbt-stapel--dicht jbt-niet-afdrukken">
<h3 class="nl-heading nl-heading--level-4">Bekijken</h3>
<ul class="utrecht-unordered-list">
{{#FORMULIER}}
<li><a class="nl-link" href="{{HREF}}">{{LABEL}}</a></li>
{{/FORMULIER}}
</ul>
</div>
{{/LEZEN}}
{{#STAPPEN}}
<div class="jbt-stapel jbt-stapel--dicht">
<h3 class="nl-heading nl-heading--level-4">Stappen tot nu toe</h3>
<ul class="utrecht-unordered-list">
{{#STAP}}
<li>{{STAP_OP}}: {{STAP}} door {{STAP_DOOR}}{{#HEEFT_STAP_NAMENS}} namens {{STAP_NAMENS}}{{/HEEFT_STAP_NAMENS}}{{#HEEFT_STAP_REDEN}}. <span class="jbt-meerregelig">{{STAP_REDEN:pre_escape}}</span>{{/HEEFT_STAP_REDEN}}</li>
{{/STAP}}
</ul>
</div>
{{/STAPPEN}}
</div>
</div>
{{/TAFEL_VAN_ZAAK}}
{{#INZAGE}}
<details class="jbt-uitklap jbt-niet-afdrukken" id="inzage">
<summary>Wie heeft dit dossier ingezien</summary>
<p class="nl-paragraph">De laatste 50 keer. <a class="nl-link" href="/cgi-bin/inzage?zaak={{ZAAK:url_query_escape}}">Bekijk alles</a></p>
<ul class="utrecht-unordered-list">
{{#INZAGE_REGEL}}
<li>{{INZAGE_OP}}: {{INZAGE_WIE}}{{#HEEFT_INZAGE_NAMENS}} namens {{INZAGE_NAMENS}}{{/HEEFT_INZAGE_NAMENS}} ({{INZAGE_ROL}}), {{INZAGE_PAGINA}}: {{INZAGE_HANDELING}} ({{INZAGE_UITKOMST}})</li>
{{/INZAGE_REGEL}}
</ul>
</details>
{{/INZAGE}}
</div>
