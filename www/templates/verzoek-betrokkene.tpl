{{%AUTOESCAPE context="HTML"}}
<header><h1>Verzoek over gegevens{{>VAN_GEZIN}}</h1></header>
{{#TOEZICHT}}
<p>Iedereen mag vragen welke eigen gegevens er in een dossier staan. Hier ziet u dat er zo'n verzoek is en of het antwoord op tijd komt. Waar het over gaat, ziet u niet.</p>
{{#NIETS}}<p>Er zijn nog geen verzoeken.</p>{{/NIETS}}
{{#LIJST}}
<section class="jbt-tabel" aria-labelledby="toezicht-kop" tabindex="0">
<table>
<caption id="toezicht-kop">Verzoeken, het laatste eerst</caption>
<thead><tr><th scope="col">Zaak</th><th scope="col">Subregio</th><th scope="col">Binnen</th><th scope="col">Antwoord uiterlijk</th><th scope="col">Stand</th></tr></thead>
<tbody>
{{#REGEL}}
<tr><th scope="row" data-kop="Zaak">{{VAN_ZAAK}}</th><td data-kop="Subregio">{{SUBREGIO}}</td><td class="jbt-nowrap" data-kop="Binnen">{{BINNEN}}</td><td data-kop="Antwoord uiterlijk">{{TERMIJN}}{{#IS_VERLENGD}} (verlengd){{/IS_VERLENGD}}</td><td data-kop="Stand">{{STAND}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</section>
{{/LIJST}}
{{#VERDER}}<p><a href="/cgi-bin/verzoek-betrokkene?eerder_dan={{LAATSTE:u}}">Eerdere verzoeken</a></p>{{/VERDER}}
{{/TOEZICHT}}
{{#GEEN}}<p>Zaak {{>ZAAK_LINK}}. Er is nog geen verzoek.</p>{{/GEEN}}
{{#VERZOEKEN}}
<p>Zaak {{>ZAAK_LINK}}.</p>
<section class="jbt-tabel" aria-labelledby="verzoeken-kop" tabindex="0">
<table>
<caption id="verzoeken-kop">Verzoeken</caption>
<thead><tr><th scope="col">Over wie</th><th scope="col">Wat</th><th scope="col">Binnen</th><th scope="col">Antwoord uiterlijk</th><th scope="col">Stand</th></tr></thead>
<tbody>
{{#REGEL}}
<tr><th scope="row" data-kop="Over wie"><a href="/cgi-bin/verzoek-betrokkene?verzoek={{VERZOEK_ID:u}}">{{WIE}}</a></th><td data-kop="Wat">{{WAT}}</td><td class="jbt-nowrap" data-kop="Binnen">{{BINNEN}}</td><td{{#IS_TE_LAAT}} class="jbt-termijn--verlopen"{{/IS_TE_LAAT}} data-kop="Antwoord uiterlijk">{{TERMIJN}}{{#IS_TE_LAAT}} (te laat){{/IS_TE_LAAT}}</td><td data-kop="Stand">{{STAND}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</section>
{{/VERZOEKEN}}
{{#NIEUW}}
{{>FORMULIER}}
<fieldset><legend>Nieuw verzoek</legend>
{{>PERSOON}}
{{>SOORT}}
{{>VRAAG}}
</fieldset>
<fieldset><legend>Wie het vraagt</legend>
{{>VRAGER}}
{{>GEMACHTIGDE}}
{{>MENING_KIND}}
{{>BINNEN_OP}}
{{>BINNEN_WIJZE}}
</fieldset>
{{>KNOPPEN}}
{{/NIEUW}}
{{#VERZOEK}}
<p>Zaak {{>ZAAK_LINK}}. <a href="/cgi-bin/verzoek-betrokkene?zaak={{ZAAK:u}}">Alle verzoeken in deze zaak</a></p>
<dl>
<div><dt>Over wie</dt><dd>{{WIE}}</dd></div>
<div><dt>Wat</dt><dd>{{WAT}}</dd></div>
{{#HEEFT_VRAAG}}<div><dt>Vraag</dt><dd class="jbt-meerregelig">{{VRAAG:p}}</dd></div>{{/HEEFT_VRAAG}}
<div><dt>Wie het vraagt</dt><dd>{{VRAGER_NAAM}}{{#HEEFT_ALS_WIE}}, {{ALS_WIE}}{{/HEEFT_ALS_WIE}}</dd></div>
{{#HEEFT_MENING_KIND}}<div><dt>Wat het kind ervan vindt</dt><dd class="jbt-meerregelig">{{MENING_KIND:p}}</dd></div>{{/HEEFT_MENING_KIND}}
<div><dt>Binnen</dt><dd>{{BINNEN}}, {{HOE}}</dd></div>
<div><dt>Antwoord uiterlijk</dt><dd>{{TERMIJN}}{{#IS_TE_LAAT}} <strong>(te laat)</strong>{{/IS_TE_LAAT}}{{#HEEFT_VERLENGD}}. Verlengd op {{VERLENGD}}: {{WAAROM_VERLENGD}}{{/HEEFT_VERLENGD}}</dd></div>
{{#HEEFT_NAGEGAAN}}<div><dt>Wie het is</dt><dd>{{NAGEGAAN}}. Nagegaan door {{DOOR_WIE}} op {{NAGEGAAN_OP}}</dd></div>{{/HEEFT_NAGEGAAN}}
{{#HEEFT_BEVESTIGD}}<div><dt>Bevestiging</dt><dd>Verstuurd op {{BEVESTIGD}}</dd></div>{{/HEEFT_BEVESTIGD}}
{{#IS_BESLOTEN}}<div><dt>Besluit</dt><dd>{{BESLOTEN}}. {{BESLOTEN_OP}}, {{BESLOTEN_DOOR}}</dd></div>
<div><dt>Waarom</dt><dd class="jbt-meerregelig">{{WAAROM:p}}</dd></div>{{/IS_BESLOTEN}}
{{#HEEFT_OVERGEDRAGEN}}<div><dt>Afgehandeld</dt><dd>{{OVERGEDRAGEN}}, {{OP_WELKE_WIJZE}}</dd></div>{{/HEEFT_OVERGEDRAGEN}}
</dl>
<section class="jbt-kaart">
<h2>Wat u hiervoor nodig hebt</h2>
<ul>
<li><a href="/cgi-bin/verzoek-brief?brief=bevestiging&amp;verzoek={{VERZOEK_ID:u}}">Brief: het verzoek is binnen</a></li>
{{#IS_INZAGE}}<li><a href="/cgi-bin/verzoek-afschrift?verzoek={{VERZOEK_ID:u}}">Wat er over deze persoon staat, en wat daarvan meegaat</a></li>{{/IS_INZAGE}}
{{#IS_RECTIFICATIE}}<li><a href="/cgi-bin/persoon?persoon={{PERSOON_ID:u}}">Persoonsgegevens verbeteren</a></li>
<li><a href="/cgi-bin/correctie?tafel={{BIJ_TAFEL:u}}">Iets verbeteren dat vaststond</a>. Een besluit verbetert de Raad zelf.</li>
<li><a href="/cgi-bin/notulen-akkoord?tafel={{BIJ_TAFEL:u}}">Een aanvulling bij de notulen</a></li>
<li>Gaat het om een mening? Die verandert u niet. Voeg dan een <a href="/cgi-bin/verklaring?tafel={{BIJ_TAFEL:u}}">verklaring van de persoon</a> toe.</li>{{/IS_RECTIFICATIE}}
{{#IS_VERKLARING}}<li><a href="/cgi-bin/verklaring?tafel={{BIJ_TAFEL:u}}">Verklaring toevoegen</a></li>{{/IS_VERKLARING}}
{{#IS_WISSING}}<li>Hier wist u niets. Hoe lang een dossier blijft, staat in de regels over bewaren. Leg het besluit vast; bij wissen helpt de beheerder met de toezichthouder.</li>{{/IS_WISSING}}
{{#IS_BESLOTEN}}<li><a href="/cgi-bin/verzoek-brief?brief=besluit&amp;verzoek={{VERZOEK_ID:u}}">Brief met het besluit</a></li>{{/IS_BESLOTEN}}
{{#IS_TE_GEVEN}}<li><a href="/cgi-bin/verzoek-brief?brief=afschrift&amp;verzoek={{VERZOEK_ID:u}}">Afschrift, om af te drukken</a></li>
<li><a href="/cgi-bin/verzoek-brief?als=zip&amp;verzoek={{VERZOEK_ID:u}}">Afschrift met alle bestanden</a></li>
<li><a href="/cgi-bin/verzoek-brief?als=json&amp;verzoek={{VERZOEK_ID:u}}">Dezelfde gegevens voor een computer (json)</a></li>{{/IS_TE_GEVEN}}
</ul>
</section>
{{/VERZOEK}}
{{#NAGAAN}}
{{>FORMULIER_NAGAAN}}
<fieldset><legend>Nagaan wie het is</legend>
{{>IDENTITEIT}}
{{>IDENTITEIT_DOOR}}
{{>IDENTITEIT_OP}}
</fieldset>
{{>KNOPPEN_NAGAAN}}
{{/NAGAAN}}
{{#BEVESTIGEN}}
{{>FORMULIER_BEVESTIGEN}}
<fieldset><legend>Bevestiging aan de vrager</legend>
{{>BEVESTIGD_OP}}
</fieldset>
{{>KNOPPEN_BEVESTIGEN}}
{{/BEVESTIGEN}}
{{#BESLUITEN}}
{{>FORMULIER_BESLUITEN}}
<fieldset><legend>Besluit</legend>
{{>BESLUIT}}
{{>MOTIVERING}}
</fieldset>
{{>KNOPPEN_BESLUITEN}}
{{/BESLUITEN}}
{{#OVERDRAGEN}}
{{>FORMULIER_OVERDRAGEN}}
<fieldset><legend>Antwoord gegeven</legend>
{{>OVERGEDRAGEN_OP}}
{{>OVERGEDRAGEN_WIJZE}}
</fieldset>
{{>KNOPPEN_OVERDRAGEN}}
{{/OVERDRAGEN}}
{{#VERLENGEN}}
<details class="jbt-kaart">
<summary>Lukt het niet op tijd?</summary>
{{>FORMULIER_VERLENGEN}}
{{>VERLENGD_REDEN}}
{{>KNOPPEN_VERLENGEN}}
</details>
{{/VERLENGEN}}
