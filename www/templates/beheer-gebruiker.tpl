{{%AUTOESCAPE context="HTML"}}
<header><h1>{{WIE}}</h1></header>
{{#CODE}}
<section>
<h2>Eenmalige inlogcode</h2>
<p>Voor {{WIE}}. Druk dit af en geef het zelf aan deze collega. De code staat nergens anders en komt niet terug.</p>
<dl class="jbt-rollen">
<div><dt>Gebruikersnaam</dt><dd>{{INLOGNAAM}}</dd></div>
<div><dt>Inlogcode</dt><dd><strong>{{CODE_TEKST}}</strong></dd></div>
<div><dt>Geldig tot</dt><dd>{{CODE_GELDIG_TOT}}</dd></div>
</dl>
<ol>
<li>Log in met de gebruikersnaam, en met de code als wachtwoord. Typ ook de streepjes. Er staan geen hoofdletters in.</li>
<li>Stel de app voor de tweede stap in, als daarom wordt gevraagd.</li>
<li>Kies meteen een eigen wachtwoord. Daarna werkt de code niet meer.</li>
</ol>
{{>AFDRUKKEN}}
</section>
{{/CODE}}
<div class="jbt-stapel jbt-niet-afdrukken">
{{#IS_GEBLOKKEERD}}
{{>KADER_LET_OP}}
<p>Dit account is geblokkeerd. Niemand kan er mee inloggen.</p>
{{>KADER_EIND}}
{{/IS_GEBLOKKEERD}}
<dl class="jbt-rollen">
<div><dt>Laatst ingelogd</dt><dd>{{LAATST_INGELOGD}}</dd></div>
<div><dt>Wachtwoord</dt><dd>{{WACHTWOORD_STAND}}</dd></div>
<div><dt>Tweede stap van inloggen</dt><dd>{{STAP_STAND}}</dd></div>
</dl>
{{#ZELF}}<p>Dit bent u zelf. U kunt uzelf geen rol geven en niet blokkeren. Uw wachtwoord en app wijzigt u bij <a href="/cgi-bin/account">Account</a>.</p>{{/ZELF}}
{{>FORMULIER}}
<h2>Gegevens</h2>
{{>GEBRUIKERSNAAM}}
{{>NAAM}}
{{>FUNCTIE}}
{{>EMAIL}}
{{>ORGANISATIE}}
{{>KNOPPEN}}
<section class="jbt-tabel" aria-labelledby="rollen-kop" tabindex="0">
<table>
<caption id="rollen-kop">Rollen</caption>
<thead><tr><th scope="col">Rol</th><th scope="col">Waar</th><th scope="col">Van</th><th scope="col">Tot en met</th><th scope="col">Stand</th></tr></thead>
<tbody>
{{#ROL}}
<tr><th scope="row" data-kop="Rol">{{ROL_NAAM}}</th><td data-kop="Waar">{{PLEK_NAAM}}</td><td data-kop="Van">{{VANAF}}</td><td data-kop="Tot en met">{{TOT_EN_MET}}</td><td data-kop="Stand">{{ROL_STAND}} {{>KNOP_NEMEN}}</td></tr>
{{/ROL}}
</tbody>
</table>
</section>
{{#GEEN_ROL}}<p>Dit account heeft geen rol, en kan dus niets zien.</p>{{/GEEN_ROL}}
{{>FORMULIER_ROL}}
<h2>Rol geven of de dagen wijzigen</h2>
<p>De toezichthouder ziet elke rol die u geeft of wegneemt.</p>
{{>PLEK}}
{{>VAN}}
{{>TOT}}
{{>KNOPPEN_ROL}}
{{#MAG_WERKPLEK}}
<section>
<h2>Inloggen via de werkplek</h2>
{{>FORMULIER_WERKPLEK}}
{{>SSO_NAAM}}
{{>KNOPPEN_WERKPLEK}}
</section>
{{/MAG_WERKPLEK}}
{{#MAG_CODE}}
<section>
<h2>Inlogcode</h2>
<p>Voor een eerste wachtwoord, of als het wachtwoord is vergeten. De code werkt één keer.</p>
{{>FORMULIER_CODE}}
{{>KNOPPEN_CODE}}
</section>
{{/MAG_CODE}}
{{#MAG_FACTOR}}
<section>
<h2>Telefoon en herstelcodes kwijt</h2>
<p>Dan stelt de collega de app opnieuw in. Zorg dat u zeker weet wie het vraagt: zie de collega zelf, of bel terug op een nummer dat u al had.</p>
{{>FORMULIER_FACTOR}}
{{>KNOPPEN_FACTOR}}
</section>
{{/MAG_FACTOR}}
{{#OPEN_WERK}}
<section>
<h2>Open werk</h2>
<ul>
{{#WERK}}
<li>{{OVER}}: {{HOEVEEL}}</li>
{{/WERK}}
</ul>
<p>Een collega van dezelfde organisatie neemt dit over bij Werk overdragen. Een voorzitter of procesondersteuner vervangt u bij <a href="/cgi-bin/vervanging">Vervanging</a>.</p>
</section>
{{/OPEN_WERK}}
{{#MAG_BLOKKEREN}}
{{>FORMULIER_BLOKKEREN}}
<h2>Blokkeren</h2>
{{>REDEN}}
{{>KNOPPEN_BLOKKEREN}}
{{/MAG_BLOKKEREN}}
{{>FORMULIER_VRIJGEVEN}}
{{>KNOPPEN_VRIJGEVEN}}
{{#GESCHIEDENIS}}
<section>
<h2>Wat er met dit account is gedaan</h2>
<ul>
{{#KEER}}
<li>{{KEER_OP}}: {{KEER_WAT}}{{#HEEFT_KEER_ROL}}: {{KEER_ROL}}{{/HEEFT_KEER_ROL}}, door {{KEER_DOOR}}.{{#HEEFT_KEER_REDEN}} {{KEER_REDEN}}{{/HEEFT_KEER_REDEN}}</li>
{{/KEER}}
</ul>
</section>
{{/GESCHIEDENIS}}
</div>
