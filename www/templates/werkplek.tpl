{{%AUTOESCAPE context="HTML"}}
<header><h1>Inloggen via uw werkplek</h1></header>
{{#VERLOPEN}}
{{>KADER_INFO}}<p>U was een tijd niet actief. Daarom moet u opnieuw inloggen. Wat u had getypt, is bewaard en staat er straks weer.</p>{{>KADER_EIND}}
{{/VERLOPEN}}
<p>Op deze computer bent u aangemeld als <strong>{{WIE}}</strong>. Bent u dat niet? Meld u dan eerst af van de computer.</p>
{{>FORMULIER}}
{{>KNOPPEN}}
<p><a href="/cgi-bin/inloggen">Inloggen met een wachtwoord</a></p>
