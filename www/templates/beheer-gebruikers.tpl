{{%AUTOESCAPE context="HTML"}}
<header><h1>Gebruikers</h1></header>
<form class="jbt-filter" method="get" action="/cgi-bin/beheer-gebruikers" role="search" aria-label="Gebruiker zoeken">
{{>Q}}
{{>BIJ}}
{{>MET_ROL}}
{{>STAND}}
<button class="nl-button nl-button--secondary" type="submit">Zoek</button>
</form>
{{#LEEG}}<p role="status">Niemand gevonden. Kies minder voorwaarden.</p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="gebruikers-kop" tabindex="0">
<table>
<caption id="gebruikers-kop">Accounts</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Organisatie</th><th scope="col">Rollen</th><th scope="col">Stand</th><th scope="col">Laatst ingelogd</th>
</tr></thead>
<tbody>
{{#GEBRUIKER}}
<tr><th scope="row" data-kop="Wie"><a href="/cgi-bin/beheer-gebruiker?gebruiker={{GEBRUIKER_ID:u}}">{{WIE}}</a> ({{INLOGNAAM}})</th><td data-kop="Organisatie">{{ORGANISATIE_NAAM}}</td><td data-kop="Rollen">{{ROLLEN}}</td><td data-kop="Stand"><span class="jbt-stand--{{KLEUR}}">{{STAND_TEKST}}</span></td><td data-kop="Laatst ingelogd">{{LAATST_INGELOGD}}</td></tr>
{{/GEBRUIKER}}
</tbody>
</table>
</section>
{{#VOLGENDE}}<p><a href="{{HREF}}">Volgende gebruikers</a></p>{{/VOLGENDE}}
<p><a href="/cgi-bin/beheer-gebruikers?als=csv">Alle gebruikers als bestand (CSV)</a>. <a href="/cgi-bin/beheer-invoer?wat=gebruikers">Gebruikers toevoegen uit een bestand (CSV)</a>.</p>
{{>FORMULIER}}
<h2>Nieuw account</h2>
<p>Na het maken geeft u een eenmalige inlogcode op papier.</p>
{{>GEBRUIKERSNAAM}}
{{>NAAM}}
{{>FUNCTIE}}
{{>EMAIL}}
{{>ORGANISATIE}}
<fieldset><legend>Eerste rol</legend>
{{>PLEK}}
{{>VAN}}
{{>TOT}}
</fieldset>
{{>KNOPPEN}}
