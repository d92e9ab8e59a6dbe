{{%AUTOESCAPE context="HTML"}}
<header><h1>Noodtoegang</h1></header>
{{#MAG_OPENEN}}
<p>Is er haast, en is het dossier van een andere subregio? Bel eerst de procesondersteuner daar. Lukt dat niet, dan kunt u het dossier hier zelf openen. U kunt het {{MINUTEN}} minuten lezen, en niets veranderen. Acuut gevaar is nooit voor een tafel: bel 112, Veilig Thuis (<span class="jbt-nowrap">0800-2000</span>) of de Raad.</p>
{{>FORMULIER_OPENEN}}
{{>ZAAKNUMMER}}
{{>REDEN}}
{{>KNOPPEN_OPENEN}}
{{/MAG_OPENEN}}
{{#MAG_BEOORDELEN}}
<section class="jbt-stapel">
<h2>Na te kijken</h2>
{{>FORMULIER_BEOORDELEN}}
{{#NAKIJKEN}}
<fieldset><legend>{{VAN_ZAAK}}: {{WIE}}, {{ROL}}, {{OP}}</legend>
<p>Te lezen tot {{TOT}}. Reden: <span class="jbt-meerregelig">{{REDEN:p}}</span></p>
{{#IS_EIGEN}}<p><a href="/cgi-bin/inzage?zaak={{ZAAK_ID:u}}">Wat er is bekeken</a></p>{{/IS_EIGEN}}
{{#IS_TOEZICHT}}<p><a href="/cgi-bin/inzage?nummer={{VAN_ZAAK:u}}">Wat er is bekeken</a></p>{{/IS_TOEZICHT}}
{{>TERECHT}}
{{>TOELICHTING}}
</fieldset>
{{/NAKIJKEN}}
{{>KNOPPEN_BEOORDELEN}}
</section>
{{/MAG_BEOORDELEN}}
{{#LIJST}}
<section class="jbt-tabel" aria-labelledby="nood-kop" tabindex="0">
<table>
<caption id="nood-kop">Het laatste eerst</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Wie</th><th scope="col">Wanneer</th><th scope="col">Waarom</th><th scope="col">Voorzitter</th><th scope="col">Toezichthouder</th>
</tr></thead>
<tbody>
{{#KEER}}
<tr><th scope="row" data-kop="Zaak">{{VAN_ZAAK}}</th><td data-kop="Wie">{{WIE}} ({{ROL}})</td><td class="jbt-nowrap" data-kop="Wanneer">{{OP}}</td><td class="jbt-meerregelig" data-kop="Waarom">{{REDEN:p}}</td><td data-kop="Voorzitter">{{VOORZITTER}}</td><td data-kop="Toezichthouder">{{TOEZICHTHOUDER}}</td></tr>
{{/KEER}}
</tbody>
</table>
</section>
{{/LIJST}}
{{#VERDER}}<p><a href="/cgi-bin/noodtoegang?eerder_dan={{LAATSTE:u}}">Eerdere keren</a></p>{{/VERDER}}
