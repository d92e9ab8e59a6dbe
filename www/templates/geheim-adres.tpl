{{%AUTOESCAPE context="HTML"}}
<header><h1>Geheim adres</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#NIETS}}
<p>Er staat nergens iets dat op een geheim adres van dit gezin lijkt.</p>
{{/NIETS}}
{{#GEVONDEN}}
{{>KADER_LET_OP}}<p><strong>Hier staat misschien een geheim adres.</strong> De notulen worden zo niet verzonden en het stuk wordt niet vrijgegeven. Pas de tekst aan. Een titel verandert u door het stuk opnieuw toe te voegen. Is het toch geen geheim adres? Leg dat dan hier vast.</p>{{>KADER_EIND}}
{{>FORMULIER}}
{{>PLEK}}
{{>REDEN}}
{{>KNOPPEN}}
{{/GEVONDEN}}
