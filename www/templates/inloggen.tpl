{{%AUTOESCAPE context="HTML"}}
<header><h1>Inloggen</h1></header>
{{#VERLOPEN}}
{{>KADER_INFO}}<p>U was een tijd niet actief. Daarom moet u opnieuw inloggen. Wat u had getypt, is bewaard en staat er straks weer.</p>{{>KADER_EIND}}
{{/VERLOPEN}}
<p>Dit deel is voor medewerkers die met de jeugdbeschermingstafels werken. Bent u ouder of kind? U hoeft niet in te loggen. U krijgt alles per brief.</p>
{{>FORMULIER}}
{{>GEBRUIKERSNAAM}}
{{>WACHTWOORD}}
{{>KNOPPEN}}
