{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
{{>STAPPEN}}
{{>ZELFDE_KIND}}
{{#LIJST}}
<p>Zaak {{>ZAAK_LINK}}, gemeente {{GEMEENTE_NAAM}}. Hieronder staan de kinderen, de ouders of verzorgers en het netwerk.</p>
{{#LEEG}}<p>Er staat nog niemand in deze zaak. Begin met het kind waar het om gaat.</p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="gezin-kop" tabindex="0">
<table>
<caption id="gezin-kop">Wie er in deze zaak staan</caption>
<thead><tr>
<th scope="col">Naam</th><th scope="col">Soort</th><th scope="col">Geboren</th><th scope="col">Gezag</th><th scope="col">Geïnformeerd</th>
</tr></thead>
<tbody>
{{#PERSOON}}
<tr><th scope="row" data-kop="Naam"><a href="/cgi-bin/persoon?persoon={{PERSOON:u}}">{{NAAM}}</a>{{#IS_GEHEIM}} <span class="jbt-stand--warning">Geheim adres</span>{{/IS_GEHEIM}}{{#HEEFT_VOORHEEN}}<br>voorheen {{VOORHEEN}}{{/HEEFT_VOORHEEN}}{{#HEEFT_OVERLEDEN}}<br>Overleden: {{OVERLEDEN}}{{/HEEFT_OVERLEDEN}}{{#HEEFT_NIET_MET}}<br>Niet samen met {{NIET_MET}}{{/HEEFT_NIET_MET}}</th><td data-kop="Soort">{{SOORT}}</td><td data-kop="Geboren">{{GEBOREN}}</td><td data-kop="Gezag">{{GEZAG}}</td><td data-kop="Geïnformeerd">{{GEINFORMEERD}}</td></tr>
{{/PERSOON}}
</tbody>
</table>
</section>
{{#MAG_VOOGD}}
<details class="jbt-kaart">
<summary>Een GI is voogd</summary>
{{>FORMULIER_VOOGD}}
{{>VOOGD_GI}}
{{>KNOPPEN_VOOGD}}
</details>
{{/MAG_VOOGD}}
{{#GEHEIM_ADRES}}
<section class="jbt-kaart">
<h2>Geheim adres</h2>
{{#IS_NIET_VRIJ}}
{{>FORMULIER_ADRES_VRIJGEVEN}}
<p>Er staat een geheim adres in deze zaak. De lokale toegang en de GI die alleen deelnemer zijn, zien het niet.</p>
{{>KNOPPEN_ADRES_VRIJGEVEN}}
{{/IS_NIET_VRIJ}}
{{#IS_VRIJ}}
{{>FORMULIER_ADRES_NIET_VRIJGEVEN}}
<p>Er staat een geheim adres in deze zaak. De lokale toegang en de GI die deelnemer zijn, kunnen het zien.</p>
{{>KNOPPEN_ADRES_NIET_VRIJGEVEN}}
{{/IS_VRIJ}}
</section>
{{/GEHEIM_ADRES}}
{{/LIJST}}
{{#EEN}}
{{#HEEFT_VOORHEEN}}<p>Voorheen {{VOORHEEN}}.</p>{{/HEEFT_VOORHEEN}}
{{#HEEFT_OVERLEDEN_OP}}<p>Overleden: {{OVERLEDEN_OP}}.</p>{{/HEEFT_OVERLEDEN_OP}}
<p><a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Terug naar het hele gezin</a></p>
{{/EEN}}
{{#BSN_TONEN}}
<p><a href="/cgi-bin/persoon?persoon={{ID:u}}&amp;toon_bsn=ja">Toon het hele burgerservicenummer</a>. Dat komt in het logboek te staan.</p>
{{/BSN_TONEN}}
{{#LEZEN}}
<dl class="jbt-rollen">
{{#GEGEVEN}}
<div><dt>{{LABEL}}</dt><dd>{{TEKST:p}}</dd></div>
{{/GEGEVEN}}
</dl>
{{/LEZEN}}
{{#MAG_OPSLAAN}}
{{>FORMULIER}}
{{#LIJST}}<h2>Iemand toevoegen</h2>{{/LIJST}}
<fieldset><legend>Wie is het?</legend>
{{>SOORT}}
{{>VOORNAMEN}}
{{>VOORVOEGSEL}}
{{>GESLACHTSNAAM}}
{{#EEN}}{{>NIEUWE_NAAM}}{{/EEN}}
{{>GESLACHT}}
</fieldset>
<fieldset><legend>Geboorte</legend>
{{>GEBOORTEDATUM}}
{{>ONGEBOREN}}
{{>VERWACHTE_DATUM}}
{{>OVERLEDEN}}
{{#MET_BSN}}{{>BSN}}{{/MET_BSN}}
</fieldset>
<fieldset><legend>Gezag</legend>
{{>GEZAG}}
{{>ROLCODE}}
{{>GEINFORMEERD}}
{{>REDEN_NIET_GEINFORMEERD}}
</fieldset>
<fieldset><legend>Bereikbaar</legend>
{{>TELEFOON}}
{{>EMAIL}}
{{#MET_ADRES}}
{{>STRAAT}}
{{>POSTCODE}}
{{>WOONPLAATS}}
{{>LAND}}
{{>ADRES_GEHEIM}}
{{/MET_ADRES}}
{{#ADRES_VERBORGEN}}<p>Het adres is geheim. U kunt het niet zien of veranderen.</p>{{/ADRES_VERBORGEN}}
</fieldset>
<fieldset><legend>Naar de tafel komen</legend>
{{>TOLK}}
{{>ONDERSTEUNING}}
{{>NIET_SAMEN_MET}}
</fieldset>
{{>KNOPPEN}}
{{/MAG_OPSLAAN}}
{{#EEN}}
{{#MAG_VERWIJDEREN}}
<details class="jbt-kaart">
<summary>Deze persoon verwijderen</summary>
{{>FORMULIER_VERWIJDEREN}}
<p>Staat iemand hier per ongeluk of dubbel? Dan kunt u die persoon uit de zaak halen. Dat kan niet meer als de tafel gepland of gehouden is.</p>
{{>KNOPPEN_VERWIJDEREN}}
</details>
{{/MAG_VERWIJDEREN}}
{{/EEN}}
{{#WIJZIGINGEN}}
<details class="jbt-uitklap">
<summary>Wat er is gewijzigd sinds de aanmelding</summary>
<ul>
{{#WIJZIGING}}
<li>{{VAN}}, {{VELD}}: was {{OUD:p}}, nu {{NIEUW:p}}. {{OP}} door {{DOOR}}</li>
{{/WIJZIGING}}
</ul>
</details>
{{/WIJZIGINGEN}}
{{#VERDER}}
<p class="jbt-verder"><a class="nl-button nl-button--secondary" href="/cgi-bin/stuk?tafel={{TAFEL:u}}">Verder naar de stukken</a> <a href="/cgi-bin/aanmelding?tafel={{TAFEL:u}}">Terug naar de aanmelding</a></p>
{{/VERDER}}
