{{%AUTOESCAPE context="HTML"}}
<header><h1>Zaak {{ZAAK_NAAM}}</h1></header>
<div class="jbt-stapel">
{{>ZELFDE_KIND}}
<dl>
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
<div><dt>Subregio</dt><dd>{{SUBREGIO_NAAM}}</dd></div>
</dl>
<div class="utrecht-action-group jbt-niet-afdrukken"><button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Dossier afdrukken</button></div>
<section class="jbt-tabel" aria-labelledby="gezin-kop" tabindex="0">
<table>
<caption id="gezin-kop">Het gezin</caption>
<thead><tr>
<th scope="col">Naam</th><th scope="col">Wie</th><th scope="col">Leeftijd</th><th scope="col">Gezag</th><th scope="col">Adres en telefoon</th>
</tr></thead>
<tbody>
{{#PERSOON}}
<tr><th scope="row" data-kop="Naam">{{#MAG_OPENEN}}<a href="/cgi-bin/persoon?persoon={{PERSOON:u}}">{{/MAG_OPENEN}}{{NAAM}}{{#MAG_OPENEN}}</a>{{/MAG_OPENEN}}{{#HEEFT_VOORHEEN}}<br>voorheen {{VOORHEEN}}{{/HEEFT_VOORHEEN}}</th><td data-kop="Wie">{{SOORT}}</td><td data-kop="Leeftijd">{{LEEFTIJD}}</td><td data-kop="Gezag">{{GEZAG}}</td><td data-kop="Adres en telefoon"><span>{{#HEEFT_GEHEIM}}<strong>{{GEHEIM}}</strong><br>{{/HEEFT_GEHEIM}}{{#HEEFT_ADRES}}{{ADRES}}<br>{{/HEEFT_ADRES}}{{TELEFOON}}{{#HEEFT_TOLK}}<br>Tolk: {{TOLK}}{{/HEEFT_TOLK}}</span></td></tr>
{{/PERSOON}}
</tbody>
</table>
</section>
{{#PERSOON_TOEVOEGEN}}<p class="jbt-niet-afdrukken"><a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Kind, ouder of netwerk toevoegen</a></p>{{/PERSOON_TOEVOEGEN}}
{{#TAFEL_VAN_ZAAK}}
<div class="jbt-kop" id="tafel-{{TAFEL_ID}}"><h2>{{MOMENT_NAAM}}</h2><span class="jbt-stand--{{KLEUR}}">{{TAFEL_STATUS}}</span></div>
<div class="jbt-kolommen">
<div>
{{#VOLGENDE_STAP}}
{{#NOG_NODIG}}
<div class="jbt-niet-afdrukken">{{>KADER_NODIG}}<p><strong>Dit is nog nodig {{WAARVOOR}}:</strong></p>
{{>VOORWAARDEN}}{{>KADER_EIND}}</div>
{{/NOG_NODIG}}
{{/VOLGENDE_STAP}}
{{#MOMENT_2}}
{{#VOORSTEL}}
<div class="jbt-niet-afdrukken">{{>KADER_INFO}}<p><strong>Nu kan een tafel van moment 2 volgen.</strong> De Raad is klaar met {{VOORSTEL_KINDEREN}}.{{#IS_VOOR_MIJ}} <a href="/cgi-bin/aanmelding?moment=2&amp;zaak={{ZAAK:u}}">Meld de overdracht aan</a>.{{/IS_VOOR_MIJ}}{{#IS_VOOR_DE_RAAD}} De raadsonderzoeker meldt de overdracht aan.{{/IS_VOOR_DE_RAAD}}</p>{{>KADER_EIND}}</div>
{{/VOORSTEL}}
{{/MOMENT_2}}
{{#WACHT_OP_U}}
<div class="jbt-stapel jbt-niet-afdrukken">
<h3>Dit wacht op u</h3>
<ul>
{{#TAAK}}
<li><a href="{{HREF}}">{{WAT}}</a>{{#HEEFT_TERMIJN}}, uiterlijk <span class="jbt-nowrap">{{TERMIJN}}</span>{{#IS_VERLOPEN}}<strong>{{/IS_VERLOPEN}} ({{NOG}}){{#IS_VERLOPEN}}</strong>{{/IS_VERLOPEN}}{{/HEEFT_TERMIJN}}{{#HEEFT_REDEN_TERMIJN}} ({{REDEN_TERMIJN}}){{/HEEFT_REDEN_TERMIJN}}</li>
{{/TAAK}}
</ul>
</div>
{{/WACHT_OP_U}}
{{#DOEN}}
<div class="jbt-stapel jbt-niet-afdrukken">
<h3>Wat u nu kunt doen</h3>
<ul>
{{#FORMULIER}}
<li><a href="{{HREF}}">{{LABEL}}</a></li>
{{/FORMULIER}}
</ul>
</div>
{{/DOEN}}
{{#TOESTEMMING}}
<h3>Toestemming van de ouders</h3>
<dl>
{{#OUDER}}
<div><dt>{{OUDER_NAAM}}</dt><dd>{{OUDER_ANTWOORD}}</dd></div>
{{/OUDER}}
</dl>
{{/TOESTEMMING}}
{{#STUKKEN}}
<h3>Stukken</h3>
<ul>
{{#STUK}}
<li><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{STUK_TITEL}}</a> ({{STUK_SOORT}}, {{STUK_DATUM}}){{#HEEFT_STUK_VRIJ}}. {{STUK_VRIJ}}{{/HEEFT_STUK_VRIJ}}{{#HEEFT_STUK_GEHEIM}}. <strong>{{STUK_GEHEIM}}</strong>{{/HEEFT_STUK_GEHEIM}}{{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
{{/STUKKEN}}
{{#DOELEN}}
<h3>Doelen</h3>
<ul>
{{#DOEL}}
<li>{{DOEL}} ({{DOEL_KIND}}){{#HEEFT_DOEL_REDEN}}<br>Geen afspraak: {{DOEL_REDEN}}{{/HEEFT_DOEL_REDEN}}</li>
{{/DOEL}}
</ul>
{{/DOELEN}}
{{#DEELNEMERS}}
<h3>Deelnemers</h3>
<ul>
{{#DEELNEMER}}
<li>{{DEELNEMER_NAAM}} ({{DEELNEMER_ROL}}){{#HEEFT_DEELNEMER_STATUS}}: {{DEELNEMER_STATUS}}{{/HEEFT_DEELNEMER_STATUS}}</li>
{{/DEELNEMER}}
</ul>
{{/DEELNEMERS}}
{{#BESLUITEN}}
{{#BESLUIT}}
<h3>Besluit van de Raad</h3>
<p>Genomen {{GENOMEN}}, vastgelegd door {{VASTGELEGD_NAAM}}{{#HEEFT_FUNCTIONARIS}} namens {{FUNCTIONARIS}} van de Raad{{/HEEFT_FUNCTIONARIS}}.</p>
{{#BESLUIT_KIND}}
<h4>{{KIND_NAAM}}: {{UITKOMST}}</h4>
<dl class="jbt-rollen">
{{#HEEFT_KIND_URGENTIE}}<div><dt>Urgentie</dt><dd>{{KIND_URGENTIE}}</dd></div>{{/HEEFT_KIND_URGENTIE}}
{{#HEEFT_KIND_TOT}}<div><dt>Aangehouden tot</dt><dd>{{KIND_TOT}}</dd></div>{{/HEEFT_KIND_TOT}}
{{#HEEFT_KIND_BEREIDHEID}}<div><dt>Bereidheid</dt><dd>{{KIND_BEREIDHEID:p}}</dd></div>{{/HEEFT_KIND_BEREIDHEID}}
{{#HEEFT_KIND_VERMOGEN}}<div><dt>Vermogen</dt><dd>{{KIND_VERMOGEN:p}}</dd></div>{{/HEEFT_KIND_VERMOGEN}}
{{#HEEFT_KIND_VERTROUWEN}}<div><dt>Vertrouwen</dt><dd>{{KIND_VERTROUWEN:p}}</dd></div>{{/HEEFT_KIND_VERTROUWEN}}
{{#HEEFT_MOTIVERING}}<div><dt>Motivering</dt><dd>{{MOTIVERING:p}}</dd></div>{{/HEEFT_MOTIVERING}}
</dl>
{{/BESLUIT_KIND}}
{{#HEEFT_PLAN_VASTGESTELD}}
<h4>Veiligheidsplan: {{PLAN_VASTGESTELD}}</h4>
<dl class="jbt-rollen">
{{#HEEFT_PLAN_WIJZIGINGEN}}<div><dt>Wijzigingen</dt><dd>{{PLAN_WIJZIGINGEN:p}}</dd></div>{{/HEEFT_PLAN_WIJZIGINGEN}}
{{#HEEFT_PLAN_TOEZICHT}}<div><dt>Wie toeziet</dt><dd>{{PLAN_TOEZICHT}}</dd></div>{{/HEEFT_PLAN_TOEZICHT}}
</dl>
{{/HEEFT_PLAN_VASTGESTELD}}
{{/BESLUIT}}
{{/BESLUITEN}}
{{#OVERDRACHT}}
<h3>Overdracht door de Raad</h3>
{{#OVERGEDRAGEN}}<p>Op {{OVERDRACHT_OP}} aan {{OVERDRACHT_AAN}}. Hoe: {{OVERDRACHT_WIJZE}}</p>{{/OVERGEDRAGEN}}
{{/OVERDRACHT}}
{{#NOTULEN}}
<h3>Notulen</h3>
<ul>
{{#VERSIE}}
<li>Versie {{VERSIE}}: <span class="jbt-stand--{{NOTULEN_KLEUR}}">{{NOTULEN_STATUS}}</span>{{#HEEFT_NOTULEN_VERZONDEN}} Verzonden {{NOTULEN_VERZONDEN}}.{{/HEEFT_NOTULEN_VERZONDEN}}{{#HEEFT_NOTULEN_VASTGESTELD}} Vastgesteld {{NOTULEN_VASTGESTELD}}.{{/HEEFT_NOTULEN_VASTGESTELD}}</li>
{{/VERSIE}}
</ul>
{{/NOTULEN}}
{{#AFSPRAKEN}}
<section class="jbt-tabel" aria-label="Afspraken van de tafel van {{TAFEL_DATUM}}" tabindex="0">
<table>
<caption>Afspraken</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Wat</th><th scope="col">Waar</th><th scope="col">Wanneer</th><th scope="col">Hoe</th><th scope="col">Gedaan</th>
</tr></thead>
<tbody>
{{#AFSPRAAK}}
<tr><th scope="row" data-kop="Wie">{{WIE}}</th><td data-kop="Wat">{{WAT}}</td><td data-kop="Waar">{{WAAR}}</td><td{{#IS_TE_LAAT}} class="jbt-termijn--verlopen"{{/IS_TE_LAAT}} data-kop="Wanneer">{{WANNEER}}{{#IS_TE_LAAT}} <span class="jbt-verborgen">(verlopen)</span>{{/IS_TE_LAAT}}</td><td data-kop="Hoe">{{HOE}}</td><td data-kop="Gedaan">{{GEREED}}{{#HEEFT_RESULTAAT}} {{RESULTAAT}}{{/HEEFT_RESULTAAT}}</td></tr>
{{/AFSPRAAK}}
</tbody>
</table>
</section>
{{/AFSPRAKEN}}
{{#VERKLARINGEN}}
<h3>Verklaringen</h3>
<dl class="jbt-rollen">
{{#VERKLARING}}
<div><dt>{{WIE}}, {{DAG}}</dt><dd>{{VERKLAARD:p}}</dd></div>
{{/VERKLARING}}
</dl>
{{/VERKLARINGEN}}
{{#CORV}}
<h3>CORV-melding</h3>
{{#MELDING}}<p>Verzonden op {{CORV_DATUM}}{{#HEEFT_CORV_REFERENTIE}}, referentie {{CORV_REFERENTIE}}{{/HEEFT_CORV_REFERENTIE}}.</p>{{/MELDING}}
{{/CORV}}
{{#CORV_ANTWOORDEN}}
<ul>
{{#ANTWOORD}}
<li>{{ANTWOORD_DATUM}}: {{ANTWOORD_KIND}}, {{ANTWOORD_STADIUM}}{{#HEEFT_ANTWOORD_UITKOMST}}: {{ANTWOORD_UITKOMST}}{{/HEEFT_ANTWOORD_UITKOMST}}</li>
{{/ANTWOORD}}
</ul>
{{/CORV_ANTWOORDEN}}
{{#CONTACTEN}}
<h3>Toezicht, nazorg en contact</h3>
<ul>
{{#CONTACT}}
<li>{{CONTACT_DATUM}}: {{CONTACT_SOORT}}{{#HEEFT_CONTACT_MET}}, met {{CONTACT_MET}}{{/HEEFT_CONTACT_MET}}. {{CONTACT_TEKST}}</li>
{{/CONTACT}}
</ul>
{{/CONTACTEN}}
{{>FORMULIER_AFSLUITEN}}
{{>KNOPPEN_AFSLUITEN}}
{{#KAN_HEROPENEN}}
<details class="jbt-kaart jbt-niet-afdrukken"{{#OPEN}} open{{/OPEN}}>
<summary>Tafel heropenen</summary>
{{>FORMULIER_HEROPENEN}}
{{#MET_FOUTEN}}{{>REDEN}}{{/MET_FOUTEN}}
{{#ZONDER_FOUTEN}}
<div class="jbt-veld"><label for="reden-{{TAFEL_ID}}">Waarom heropent u deze tafel?</label><textarea id="reden-{{TAFEL_ID}}" name="reden" rows="3" aria-required="true"></textarea></div>
{{/ZONDER_FOUTEN}}
{{>KNOPPEN_HEROPENEN}}
</details>
{{/KAN_HEROPENEN}}
</div>
<div class="jbt-kaart">
<dl>
<div><dt>Melder</dt><dd>{{MELDER_NAAM}}, {{MELDER}}</dd></div>
{{#HEEFT_BEHANDELAAR}}<div><dt>Nu in behandeling bij</dt><dd>{{BEHANDELAAR}}</dd></div>{{/HEEFT_BEHANDELAAR}}
{{#HEEFT_TAFEL_DATUM}}<div><dt>Datum en tijd</dt><dd>{{TAFEL_DATUM}} om {{BEGINTIJD}} uur</dd></div>
<div><dt>Plaats</dt><dd>{{PLAATS}}</dd></div>{{/HEEFT_TAFEL_DATUM}}
</dl>
{{#LEZEN}}
<div class="jbt-dicht jbt-niet-afdrukken">
<h3>Bekijken</h3>
<ul>
{{#FORMULIER}}
<li><a href="{{HREF}}">{{LABEL}}</a></li>
{{/FORMULIER}}
</ul>
</div>
{{/LEZEN}}
{{#STAPPEN}}
<section>
<h3>Stappen tot nu toe</h3>
<ul>
{{#STAP}}
<li>{{STAP_OP}}: {{STAP}} door {{STAP_DOOR}}{{#HEEFT_STAP_NAMENS}} namens {{STAP_NAMENS}}{{/HEEFT_STAP_NAMENS}}{{#HEEFT_STAP_REDEN}}. <span class="jbt-meerregelig">{{STAP_REDEN:p}}</span>{{/HEEFT_STAP_REDEN}}</li>
{{/STAP}}
</ul>
</section>
{{/STAPPEN}}
</div>
</div>
{{/TAFEL_VAN_ZAAK}}
{{#LANGER_BEWAREN}}<p class="jbt-niet-afdrukken"><a href="/cgi-bin/bewaren?zaak={{ZAAK:u}}">Hoe lang dit dossier blijft</a></p>{{/LANGER_BEWAREN}}
{{#INZAGE}}
<p class="jbt-niet-afdrukken"><a href="/cgi-bin/verhuizing?zaak={{ZAAK:u}}">Gemeente van deze zaak, en verhuizing</a><br><a href="/cgi-bin/verzoek-betrokkene?zaak={{ZAAK:u}}">Verzoeken van mensen over hun gegevens</a></p>
<details class="jbt-uitklap jbt-niet-afdrukken" id="inzage">
<summary>Wie heeft dit dossier ingezien</summary>
<p>De laatste 10 keer. <a href="/cgi-bin/inzage?zaak={{ZAAK:u}}">Bekijk alles</a></p>
<ul>
{{#INZAGE_REGEL}}
<li>{{INZAGE_OP}}: {{INZAGE_WIE}}{{#HEEFT_INZAGE_NAMENS}} namens {{INZAGE_NAMENS}}{{/HEEFT_INZAGE_NAMENS}} ({{INZAGE_ROL}}), {{INZAGE_PAGINA}}: {{INZAGE_HANDELING}} ({{INZAGE_UITKOMST}})</li>
{{/INZAGE_REGEL}}
</ul>
</details>
{{/INZAGE}}
</div>
