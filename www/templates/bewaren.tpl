{{%AUTOESCAPE context="HTML"}}
{{#EEN_DOSSIER}}
<header><h1>Bewaren{{>VAN_GEZIN}}</h1></header>
<p>Zaak {{>ZAAK_LINK}}. <a href="/cgi-bin/bewaren">Naar bewaren en vernietigen</a></p>
{{#TERMIJN}}<p>Uitkomst: {{UITKOMST}}. De laatste wijziging was op {{LAATST}}. De bewaartermijn is tot en met {{TOT}}.{{#IS_VOORGESTELD}} <strong>Er is voorgesteld om dit dossier te vernietigen.</strong>{{/IS_VOORGESTELD}}</p>{{/TERMIJN}}
{{#LOOPT_NOG}}<p>In dit dossier loopt nog iets. De bewaartermijn begint als alles is afgesloten.</p>{{/LOOPT_NOG}}
{{#TE_GROOT}}<p>De stukken van dit dossier zijn samen groter dan 100 MB. Een kopie in één bestand kan dan niet. Download de stukken een voor een.</p>{{/TE_GROOT}}
{{#MAG_ARCHIVEREN}}<p><a class="nl-button nl-button--secondary" href="/cgi-bin/bewaren?zaak={{ZAAK:u}}&amp;archief=ja">Kopie voor het archief van de gemeente</a> Een zip-bestand met alle stukken, teksten en gegevens over het dossier (MDTO). Wie het maakt, staat in het logboek.</p>{{/MAG_ARCHIVEREN}}
{{#EERDER}}
<section class="jbt-tabel" aria-labelledby="langer-kop" tabindex="0">
<table>
<caption id="langer-kop">Langer bewaren</caption>
<thead><tr><th scope="col">Waarom</th><th scope="col">Hoe lang</th><th scope="col">Vastgelegd</th><th scope="col">Einde</th></tr></thead>
<tbody>
{{#KEER}}
<tr><th scope="row" class="jbt-meerregelig" data-kop="Waarom">{{KEER_REDEN:p}}</th><td data-kop="Hoe lang">{{HOE_LANG}}</td><td data-kop="Vastgelegd">{{WIE}}, {{OP}}</td><td data-kop="Einde">{{EINDE}}{{>KNOP_BEEINDIGEN}}</td></tr>
{{/KEER}}
</tbody>
</table>
</section>
{{/EERDER}}
{{/EEN_DOSSIER}}
{{#MAG_LANGER}}
{{>FORMULIER_LANGER}}
<h2>Dit dossier langer bewaren</h2>
<p>Zolang dit geldt, kan niemand het dossier laten vernietigen.</p>
{{>REDEN}}
{{>TOT}}
{{>KNOPPEN_LANGER}}
{{/MAG_LANGER}}
{{#BEWIJS}}
<header><h1>Verklaring van vernietiging</h1></header>
{{#GEEN_BEWIJS}}<p>Er is geen verklaring met dit nummer.</p>{{/GEEN_BEWIJS}}
{{#HEEFT_VAN_ZAAK}}
<dl class="jbt-rollen">
<dt>Zaaknummer</dt><dd>{{VAN_ZAAK}}</dd>
<dt>Gemeente</dt><dd>{{GEMEENTE}}</dd>
<dt>Uitkomst</dt><dd>{{UITKOMST}}</dd>
<dt>Bewaartermijn</dt><dd>{{JAREN}} jaar na de laatste wijziging op {{LAATST}}: tot en met {{TOT}}</dd>
<dt>Voorgesteld door</dt><dd>{{WIE}}, procesondersteuner, {{OP}}</dd>
<dt>Goedgekeurd door</dt><dd>{{TWEEDE}}, voorzitter, {{TWEEDE_OP}}</dd>
<dt>Te stoppen tot</dt><dd>{{VANAF}}</dd>
<dt>Vernietigd op</dt><dd>{{GEDAAN_OP}}</dd>
<dt>Wat er is vernietigd</dt><dd>{{AANTALLEN}}</dd>
{{#HEEFT_ARCHIEF}}<dt>Kopie voor het archief van de gemeente (SHA-256)</dt><dd class="jbt-code">{{ARCHIEF}}</dd>{{/HEEFT_ARCHIEF}}
<dt>Back-ups</dt><dd>Uiterlijk {{BACKUPS_TOT}} is ook de laatste back-up weg waarin dit dossier nog staat.</dd>
</dl>
<div class="utrecht-action-group">{{>AFDRUKKEN}}</div>
{{/HEEFT_VAN_ZAAK}}
<p class="jbt-niet-afdrukken"><a href="/cgi-bin/bewaren">Naar bewaren en vernietigen</a></p>
{{/BEWIJS}}
{{#ALGEMEEN}}
<header><h1>Bewaren en vernietigen</h1></header>
<p>De bewaartermijn begint na de laatste wijziging in een dossier waarin niets meer loopt. Is de termijn voorbij? Dan stelt de procesondersteuner voor om het te vernietigen en keurt de voorzitter dat goed. Daarna kan iemand het nog een aantal dagen stoppen.</p>
<form class="jbt-filter" method="get" action="/cgi-bin/bewaren" role="search" aria-label="Jaar kiezen">
{{>JAAR}}
<button class="nl-button nl-button--secondary" type="submit">Toon dat jaar</button>
</form>
{{#GEEN_LIJST}}<p>Hier staat geen dossier waarvan de bewaartermijn voorbij is, of alle zijn al voorgesteld.</p>{{/GEEN_LIJST}}
{{/ALGEMEEN}}
{{>FORMULIER_VOORSTELLEN}}
{{#LIJST}}
<section class="jbt-tabel" aria-labelledby="lijst-kop" tabindex="0">
<table>
<caption id="lijst-kop">De bewaartermijn is voorbij, of dit jaar voorbij</caption>
<thead><tr><th scope="col">Zaak</th><th scope="col">Gemeente</th><th scope="col">Uitkomst</th><th scope="col">Laatste wijziging</th><th scope="col">Bewaren tot en met</th><th scope="col">Vernietigen</th></tr></thead>
<tbody>
{{#DOSSIER}}
<tr><th scope="row" data-kop="Zaak">{{VAN_ZAAK}}</th><td data-kop="Gemeente">{{GEMEENTE}}</td><td data-kop="Uitkomst">{{UITKOMST}}</td><td class="jbt-nowrap" data-kop="Laatste wijziging">{{LAATST}}</td><td class="jbt-nowrap" data-kop="Bewaren tot en met">{{TOT}}</td><td data-kop="Vernietigen">{{#KEUZE}}{{>VOORSTEL}}{{/KEUZE}}</td></tr>
{{/DOSSIER}}
</tbody>
</table>
</section>
{{#VERDER}}<p><a href="{{NAAR}}">Volgende dossiers</a></p>{{/VERDER}}
{{/LIJST}}
{{>KNOPPEN_VOORSTELLEN}}
{{#MAG_GOEDKEUREN}}
{{>FORMULIER_GOEDKEUREN}}
<h2>Voorgesteld om te vernietigen</h2>
{{#WACHT}}
<fieldset><legend>{{VAN_ZAAK}}, gemeente {{GEMEENTE}}</legend>
<p>Uitkomst: {{UITKOMST}}. Laatste wijziging {{LAATST}}, daarna {{JAREN}} jaar bewaard: tot en met {{TOT}}. Voorgesteld door {{WIE}}, {{OP}}. <a href="/cgi-bin/zaak?zaak={{ZAAK_ID:u}}">Dossier bekijken</a></p>
{{>AKKOORD}}
</fieldset>
{{/WACHT}}
{{>KNOPPEN_GOEDKEUREN}}
{{/MAG_GOEDKEUREN}}
{{#MAG_STOPPEN}}
{{>FORMULIER_STOPPEN}}
<h2>Nog te stoppen</h2>
{{#LOOPT}}
<fieldset><legend>{{VAN_ZAAK}}, gemeente {{GEMEENTE}}</legend>
<p>Voorgesteld door {{WIE}}, {{OP}}.{{#HEEFT_VANAF}} Goedgekeurd door {{TWEEDE}}. Vernietigen vanaf {{VANAF}}.{{/HEEFT_VANAF}}{{#IS_BELET}} Het gebeurt nu niet: het dossier wordt langer bewaard, of de termijn is niet voorbij.{{/IS_BELET}}</p>
{{>WAAROM}}
</fieldset>
{{/LOOPT}}
{{>KNOPPEN_STOPPEN}}
{{/MAG_STOPPEN}}
{{#LANGER}}
<section class="jbt-tabel" aria-labelledby="vast-kop" tabindex="0">
<table>
<caption id="vast-kop">Deze dossiers blijven langer</caption>
<thead><tr><th scope="col">Zaak</th><th scope="col">Gemeente</th><th scope="col">Waarom</th><th scope="col">Hoe lang</th><th scope="col">Door</th></tr></thead>
<tbody>
{{#VASTGEHOUDEN}}
<tr><th scope="row" data-kop="Zaak"><a href="/cgi-bin/bewaren?zaak={{ZAAK_ID:u}}">{{VAN_ZAAK}}</a></th><td data-kop="Gemeente">{{GEMEENTE}}</td><td class="jbt-meerregelig" data-kop="Waarom">{{REDEN:p}}</td><td data-kop="Hoe lang">{{HOE_LANG}}</td><td data-kop="Door">{{WIE}}</td></tr>
{{/VASTGEHOUDEN}}
</tbody>
</table>
</section>
{{/LANGER}}
{{#VERKLARINGEN}}
<section class="jbt-tabel" aria-labelledby="bewijs-kop" tabindex="0">
<table>
<caption id="bewijs-kop">Vernietigde dossiers, het laatste eerst</caption>
<thead><tr><th scope="col">Zaak</th><th scope="col">Gemeente</th><th scope="col">Vernietigd op</th><th scope="col">Verklaring</th></tr></thead>
<tbody>
{{#VERKLARING}}
<tr><th scope="row" data-kop="Zaak">{{VAN_ZAAK}}</th><td data-kop="Gemeente">{{GEMEENTE}}</td><td class="jbt-nowrap" data-kop="Vernietigd op">{{OP}}</td><td data-kop="Verklaring"><a href="/cgi-bin/bewaren?verklaring={{ID:u}}">Verklaring van {{VAN_ZAAK}}</a></td></tr>
{{/VERKLARING}}
</tbody>
</table>
</section>
{{/VERKLARINGEN}}
{{#EERDERE}}<p><a href="/cgi-bin/bewaren?eerder_dan={{LAATSTE:u}}">Eerdere verklaringen</a></p>{{/EERDERE}}
