{{%AUTOESCAPE context="HTML"}}
<header><h1>Notulen jeugdbeschermings&shy;tafel {{MOMENT}}</h1>{{#VERSIE_KOP}}<span class="jbt-stand--{{NOTULEN_KLEUR}}">{{NOTULEN_STATUS}}</span>{{/VERSIE_KOP}}</header>
{{#NOG_GEEN}}
<p>Er zijn nog geen notulen van deze tafel.</p>
{{/NOG_GEEN}}
{{>VERGELIJKING}}
{{#GEHEEL}}
{{>NOTULEN}}
{{/GEHEEL}}
{{#GEHEEL_DICHT}}
<details class="jbt-uitklap">
<summary>De hele notulen</summary>
{{>NOTULEN}}
</details>
{{/GEHEEL_DICHT}}
{{#NIEUWSTE}}
{{#MAG_AKKOORD}}
<section class="jbt-kaart jbt-niet-afdrukken">
{{>FORMULIER_AKKOORD}}
<h2>Akkoord van de voorzitter</h2>
<p>U keurt versie {{VERSIE}} goed. Het programma legt uw naam en rol vast, met datum en tijd. Een handtekening is niet nodig. Daarna gaan de notulen als concept naar alle deelnemers.</p>
<details class="jbt-uitklap"{{#OPEN}} open{{/OPEN}}>
<summary>Opmerkingen per agendapunt</summary>
<p>Alleen als u de notulen terugstuurt. De procesondersteuner leest ze bij het agendapunt.</p>
{{#PUNT}}
{{>OPMERKING}}
{{/PUNT}}
</details>
{{>OPMERKINGEN}}
{{>KNOPPEN_AKKOORD}}
</section>
{{/MAG_AKKOORD}}
{{#MAG_TERUGNEMEN}}
<details class="jbt-kaart jbt-niet-afdrukken">
<summary>Goedkeuring terugnemen</summary>
{{>FORMULIER_TERUGNEMEN}}
<p>De notulen zijn nog niet verzonden. U kunt uw goedkeuring terugnemen. De procesondersteuner gaat dan verder in een nieuwe versie.</p>
{{>OPMERKINGEN}}
{{>KNOPPEN_TERUGNEMEN}}
</details>
{{/MAG_TERUGNEMEN}}
{{#MAG_VERZENDEN}}
<section class="jbt-kaart jbt-niet-afdrukken">
{{>FORMULIER_VERZENDEN}}
<h2>Verzenden als concept</h2>
<p>De voorzitter heeft versie {{VERSIE}} goedgekeurd. Verstuur de notulen naar alle deelnemers. Leg hier vast hoe iedereen ze krijgt. Organisaties lezen de notulen in dit systeem.</p>
{{#ONTVANGER}}
{{>WIJZE}}
{{/ONTVANGER}}
{{>KNOPPEN_VERZENDEN}}
</section>
{{/MAG_VERZENDEN}}
{{>GELEZEN}}
{{#REACTIES}}
<section class="jbt-stapel jbt-niet-afdrukken" id="reacties">
<h2>Reacties op het concept</h2>
{{#MAG_AFHANDELEN}}
{{>FORMULIER_AFHANDELEN}}
{{#REACTIE_OPEN}}
<div class="jbt-kaart jbt-stapel">
<p><strong>{{WIE}}</strong>, {{ONTVANGEN}}, bij versie {{BIJ_VERSIE}}</p>
<p class="jbt-meerregelig">{{REACTIE:p}}</p>
{{>AFHANDELING}}
{{>REDEN}}
</div>
{{/REACTIE_OPEN}}
{{>KNOPPEN_AFHANDELEN}}
{{/MAG_AFHANDELEN}}
{{#REACTIE}}
<div class="jbt-kaart jbt-stapel">
<p><strong>{{WIE}}</strong>, {{ONTVANGEN}}, bij versie {{BIJ_VERSIE}}</p>
<p class="jbt-meerregelig">{{REACTIE:p}}</p>
<p><strong>{{GEDAAN}}</strong></p>
{{#HEEFT_WAAROM}}<p class="jbt-meerregelig">{{WAAROM:p}}</p>{{/HEEFT_WAAROM}}
</div>
{{/REACTIE}}
</section>
{{/REACTIES}}
{{#INSTEMMINGEN}}
<section class="jbt-niet-afdrukken">
<h2>Akkoord met het concept</h2>
<ul>
{{#INSTEMMING}}
<li>{{WIE}}, {{ONTVANGEN}}, versie {{BIJ_VERSIE}}</li>
{{/INSTEMMING}}
</ul>
</section>
{{/INSTEMMINGEN}}
{{#MAG_REACTIE}}
<section class="jbt-kaart jbt-niet-afdrukken">
{{>FORMULIER_REACTIE}}
<h2>Reactie of akkoord vastleggen</h2>
{{>REACTIE_DEELNEMER}}
{{>REACTIE_TEKST}}
{{>REACTIE_AKKOORD}}
{{>REACTIE_ONTVANGEN}}
{{>KNOPPEN_REACTIE}}
</section>
{{/MAG_REACTIE}}
{{#MAG_VASTSTELLEN}}
<section class="jbt-kaart jbt-niet-afdrukken">
{{>FORMULIER_VASTSTELLEN}}
<h2>Vaststellen of wijzigen</h2>
<p>Is iedereen aan bod geweest en zijn alle reacties afgehandeld? Stel de notulen dan vast. Daarna kan niemand ze meer wijzigen. Moet de tekst anders? Begin dan een nieuwe versie. De voorzitter controleert die opnieuw.</p>
{{>KNOPPEN_VASTSTELLEN}}
</section>
{{/MAG_VASTSTELLEN}}
{{#MAG_AANVULLEN}}
<section class="jbt-kaart jbt-niet-afdrukken">
{{>FORMULIER_AANVULLEN}}
<h2>Aanvulling toevoegen</h2>
{{>AANVULLING}}
{{>KNOPPEN_AANVULLEN}}
</section>
{{/MAG_AANVULLEN}}
{{/NIEUWSTE}}
<section class="jbt-tabel jbt-niet-afdrukken" aria-labelledby="versies-kop" tabindex="0">
<table>
<caption id="versies-kop">Versies</caption>
<thead><tr>
<th scope="col">Versie</th><th scope="col">Stand</th><th scope="col">Geschreven door</th><th scope="col">Goedgekeurd</th><th scope="col">Verzonden</th><th scope="col">Vastgesteld</th><th scope="col">Verschil</th>
</tr></thead>
<tbody>
{{#VERSIE_REGEL}}
<tr><th scope="row" data-kop="Versie"><a href="/cgi-bin/notulen?tafel={{TAFEL:u}}&amp;versie={{NUMMER:u}}">Versie {{NUMMER}}</a></th><td data-kop="Stand">{{STAND}}</td><td data-kop="Geschreven door">{{SCHRIJVERS}}, {{GEWIJZIGD}}</td><td data-kop="Goedgekeurd">{{#HEEFT_AKKOORD_OP}}{{AKKOORD_DOOR}}, {{AKKOORD_OP}}{{/HEEFT_AKKOORD_OP}}</td><td data-kop="Verzonden">{{VERZONDEN}}</td><td data-kop="Vastgesteld">{{VASTGESTELD}}</td><td data-kop="Verschil">{{#HEEFT_VORIGE}}<a href="/cgi-bin/notulen-akkoord?tafel={{TAFEL:u}}&amp;versie={{NUMMER:u}}&amp;vergelijk={{VORIGE:u}}">Vergelijk<span class="jbt-verborgen"> versie {{NUMMER}}</span> met versie {{VORIGE}}</a>{{/HEEFT_VORIGE}}</td></tr>
{{/VERSIE_REGEL}}
</tbody>
</table>
</section>
{{#VERZENDINGEN}}
<section class="jbt-tabel jbt-niet-afdrukken" aria-labelledby="verzending-kop" tabindex="0">
<table>
<caption id="verzending-kop">Wie de notulen heeft gekregen</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Versie</th><th scope="col">Hoe</th><th scope="col">Wanneer</th><th scope="col">Door</th>
</tr></thead>
<tbody>
{{#VERZENDING}}
<tr><th scope="row" data-kop="Wie">{{WIE}}</th><td data-kop="Versie">{{NUMMER}}</td><td data-kop="Hoe">{{WIJZE_TEKST}}</td><td data-kop="Wanneer">{{OP}}</td><td data-kop="Door">{{DOOR}}</td></tr>
{{/VERZENDING}}
</tbody>
</table>
</section>
{{/VERZENDINGEN}}
<div class="utrecht-action-group">
<a class="nl-button nl-button--secondary" href="/cgi-bin/notulen?tafel={{TAFEL:u}}">Naar de notulen</a>
{{>AFDRUKKEN}}
</div>
