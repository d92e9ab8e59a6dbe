{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
{{>STAPPEN}}
{{>ZELFDE_KIND}}
{{#LIJST}}
<p>Zaak {{>ZAAK_LINK}}, gemeente {{GEMEENTE_NAAM}}. Hieronder staan de kinderen, de ouders of verzorgers en het netwerk.</p>
{{#LEEG}}<p>Er staat nog niemand in deze zaak. Begin met het kind waar het om gaat.</p>{{/LEEG}}
{{#MAG_TOEVOEGEN}}
<div class="utrecht-action-group">
<a class="nl-button nl-button--secondary" href="/cgi-bin/persoon?soort=kind&amp;zaak={{ZAAK:u}}">Kind toevoegen</a>
<a class="nl-button nl-button--secondary" href="/cgi-bin/persoon?soort=ouder&amp;zaak={{ZAAK:u}}">Ouder of verzorger toevoegen</a>
<a class="nl-button nl-button--secondary" href="/cgi-bin/persoon?soort=netwerk&amp;zaak={{ZAAK:u}}">Iemand uit het netwerk toevoegen</a>
</div>
<p class="jbt-tekens">In een dossier passen hoogstens 30 personen.</p>
{{/MAG_TOEVOEGEN}}
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
{{#VERDER}}
<p class="jbt-verder"><a class="nl-button nl-button--secondary" href="/cgi-bin/stuk?tafel={{TAFEL:u}}">Verder naar de stukken</a> <a href="/cgi-bin/aanmelding?tafel={{TAFEL:u}}">Controleren en indienen</a></p>
{{/VERDER}}
{{/LIJST}}
{{#EEN}}
{{#HEEFT_VOORHEEN}}<p>Voorheen {{VOORHEEN}}.</p>{{/HEEFT_VOORHEEN}}
{{#HEEFT_OVERLEDEN_OP}}<p>Overleden: {{OVERLEDEN_OP}}.</p>{{/HEEFT_OVERLEDEN_OP}}
{{/EEN}}
{{#LEZEN}}
<p><a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Terug naar het hele gezin</a></p>
{{#BSN_TONEN}}<p><a href="/cgi-bin/persoon?persoon={{ID:u}}&amp;toon_bsn=ja">Toon het hele burgerservicenummer</a>. Dat komt in het logboek te staan.</p>{{/BSN_TONEN}}
<dl class="jbt-rollen">
{{#GEGEVEN}}
<div><dt>{{LABEL}}</dt><dd>{{TEKST:p}}</dd></div>
{{/GEGEVEN}}
</dl>
{{/LEZEN}}
{{#MAG_OPSLAAN}}
{{>FORMULIER}}
{{#ZONDER_STAPPEN}}<p><button class="jbt-linkknop" type="submit" name="stap_naar" value="gezin">Terug naar het hele gezin</button></p>{{/ZONDER_STAPPEN}}
{{#BSN_TONEN}}<p><a href="/cgi-bin/persoon?persoon={{ID:u}}&amp;toon_bsn=ja" target="_blank" rel="noopener">Toon het hele burgerservicenummer (opent een nieuw tabblad)</a>. Dat komt in het logboek te staan.</p>{{/BSN_TONEN}}
{{#KIES_SOORT}}{{#NIEUW}}{{>SOORT}}{{/NIEUW}}{{/KIES_SOORT}}
<fieldset class="jbt-dicht"><legend>Wie is het?</legend>
<div class="jbt-velden">
{{>VOORNAMEN}}
{{>VOORVOEGSEL}}
{{>GESLACHTSNAAM}}
</div>
{{#IS_KIND}}
<div class="jbt-velden">
{{>GEBOORTEDATUM}}
{{#MET_BSN}}{{>BSN}}{{/MET_BSN}}
</div>
<div class="jbt-velden jbt-rij">
{{>GESLACHT}}
<div>{{>ONGEBOREN}}
<div class="jbt-als-ja">{{>VERWACHTE_DATUM}}</div></div>
</div>
{{/IS_KIND}}
{{#IS_OUDER}}
<div class="jbt-velden jbt-rij">
{{>GEZAG}}
<div>{{>GEINFORMEERD}}
<div class="jbt-als-nee">{{>REDEN_NIET_GEINFORMEERD}}</div></div>
</div>
{{/IS_OUDER}}
{{#IS_NETWERK}}{{>ROLCODE}}{{/IS_NETWERK}}
</fieldset>
<fieldset class="jbt-dicht"><legend>Waar woont deze persoon?</legend>
{{#MET_ADRES}}
{{#MET_ADRES_VAN}}{{>ADRES_VAN}}
<details class="jbt-uitklap"{{#ADRES_OPEN}} open{{/ADRES_OPEN}}>
<summary>Adres</summary>{{/MET_ADRES_VAN}}
<div class="jbt-velden">
{{>STRAAT}}
{{>POSTCODE}}
{{>WOONPLAATS}}
{{>LAND}}
</div>
<div class="jbt-velden">
{{>ADRES_GEHEIM}}
{{#EEN}}{{#HEEFT_DELERS}}<div><p>Op dit adres wonen ook: {{DELERS}}.</p>{{>ADRES_OOK}}</div>{{/HEEFT_DELERS}}{{/EEN}}
</div>
{{#MET_ADRES_VAN}}</details>{{/MET_ADRES_VAN}}
{{/MET_ADRES}}
{{#ADRES_VERBORGEN}}<p>Het adres is geheim. U kunt het niet zien of veranderen.</p>{{/ADRES_VERBORGEN}}
{{#IS_OUDER}}
<div class="jbt-velden">
{{>TELEFOON}}
{{>EMAIL}}
</div>
{{/IS_OUDER}}
{{#IS_NETWERK}}
<div class="jbt-velden">
{{>TELEFOON}}
{{>EMAIL}}
</div>
{{/IS_NETWERK}}
</fieldset>
<details class="jbt-kaart"{{#MEER_OPEN}} open{{/MEER_OPEN}}>
<summary>Meer: hulp om te komen, tolk{{#IS_OUDER}}, geboortedatum en BSN{{/IS_OUDER}}{{#IS_NETWERK}}, geboortedatum en BSN{{/IS_NETWERK}}, overleden</summary>
{{#EEN}}{{>NIEUWE_NAAM}}{{/EEN}}
<div class="jbt-velden">
{{>ONDERSTEUNING}}
<div class="jbt-stapel">
{{>LIEFST}}
{{>TOLK}}
</div>
</div>
{{>NIET_SAMEN_MET}}
{{#IS_KIND}}
<div class="jbt-velden">
{{>TELEFOON}}
{{>EMAIL}}
</div>
<div class="jbt-velden">
{{>ROLCODE}}
{{>OVERLEDEN}}
</div>
{{/IS_KIND}}
{{#IS_OUDER}}
<div class="jbt-velden">
{{>GEBOORTEDATUM}}
{{#MET_BSN}}{{>BSN}}{{/MET_BSN}}
</div>
{{>GESLACHT}}
<div class="jbt-velden">
{{>ROLCODE}}
{{>OVERLEDEN}}
</div>
{{/IS_OUDER}}
{{#IS_NETWERK}}
<div class="jbt-velden">
{{>GEBOORTEDATUM}}
{{#MET_BSN}}{{>BSN}}{{/MET_BSN}}
</div>
{{>GESLACHT}}
{{>OVERLEDEN}}
{{/IS_NETWERK}}
{{#EEN}}{{>SOORT}}{{/EEN}}
</details>
{{#NIEUW}}
<div role="group" aria-labelledby="daarna">
<p id="daarna">Opslaan en daarna:</p>
<div class="utrecht-action-group">
<button class="nl-button nl-button--secondary" type="submit" name="daarna" value="kind">Nog een kind</button>
<button class="nl-button nl-button--secondary" type="submit" name="daarna" value="ouder">Ouder of verzorger</button>
<button class="nl-button nl-button--secondary" type="submit" name="daarna" value="netwerk">Iemand uit het netwerk</button>
<button class="nl-button nl-button--secondary" type="submit" name="daarna" value="stukken">Naar de stukken</button>
</div>
</div>
{{/NIEUW}}
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
