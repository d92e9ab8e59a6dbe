{{%AUTOESCAPE context="HTML"}}
<header><h1>Beheer</h1></header>
<p>Hier zorgt u dat iedereen kan werken. U ziet hier geen dossiers.</p>
<ul>
<li><a href="/cgi-bin/beheer-gebruikers">Gebruikers</a>: accounts, rollen, inlogcodes, blokkeren</li>
<li><a href="/cgi-bin/beheer-dagdelen">Dagdelen van de Raad</a>: wanneer de Raad er is, en wanneer niet</li>
<li><a href="/cgi-bin/beheer-organisaties">Organisaties, gemeenten en locaties</a>: adressen, telefoonnummers, fusies</li>
<li><a href="/cgi-bin/beheer-post">E-mail</a>: wat er is verstuurd en wat niet lukte</li>
<li><a href="/cgi-bin/beheer-instellingen">Instellingen</a>: termijnen, bewaren, inloggen, brieven</li>
<li><a href="/cgi-bin/beheer-sluitingsdagen">Dagen dat het kantoor dicht is</a>: die tellen niet mee als werkdag</li>
<li><a href="/cgi-bin/beheer-stand">Stand van het systeem</a>: kopie, schijf, logboek, e-mail, accounts</li>
</ul>
