{{%AUTOESCAPE context="HTML"}}
<header><h1>Inloggen</h1></header>
{{#VERLOPEN}}
{{>KADER_INFO}}<p>U was een tijd niet actief. Daarom moet u opnieuw inloggen. Wat u had getypt, is bewaard en staat er straks weer.</p>{{>KADER_EIND}}
{{/VERLOPEN}}
<p>Dit deel is voor medewerkers die met de jeugdbeschermingstafels werken. Bent u ouder of kind? U hoeft niet in te loggen. U krijgt alles per brief.</p>
{{#WERKPLEK}}
<h2>Met uw werkplek</h2>
<p><a href="/cgi-bin/werkplek?terug={{NAAR:u}}">Inloggen via uw werkplek</a></p>
{{#ALLEEN_ZO}}<p>Kunt u via uw werkplek inloggen? Dan werkt een wachtwoord hier niet.</p>{{/ALLEEN_ZO}}
<h2>Met een wachtwoord</h2>
{{/WERKPLEK}}
{{>FORMULIER}}
{{>GEBRUIKERSNAAM}}
{{>WACHTWOORD}}
{{>KNOPPEN}}
