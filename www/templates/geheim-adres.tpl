{{%AUTOESCAPE context="HTML"}}
<header><h1>Geheim adres{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#NIETS}}
<p>Er staat nergens iets dat op een geheim adres van dit gezin lijkt.</p>
{{/NIETS}}
{{#GEVONDEN}}
{{>KADER_LET_OP}}<p><strong>Hier staat misschien een geheim adres.</strong> Zo kunt u de notulen niet verzenden en het stuk niet vrijgeven. Pas de tekst aan. Een titel verandert u door het stuk opnieuw toe te voegen. Is het toch geen geheim adres? Leg dat dan hier vast.</p>{{>KADER_EIND}}
{{>FORMULIER}}
{{>PLEK}}
{{>REDEN}}
{{>KNOPPEN}}
{{/GEVONDEN}}
{{#STRATEN}}
<details class="jbt-kaart">
<summary>De straat heet naar een gewoon woord</summary>
{{>FORMULIER_GEWOON}}
<p>Het programma slaat een tekst met de naam van een geheime straat niet op. Is die naam ook een gewoon woord, zoals markt? Dan houdt het de tekst alleen nog tegen als het huisnummer erbij staat. De postcode houdt het altijd tegen.</p>
{{>STRAAT_VAN}}
{{>REDEN_STRAAT}}
{{>KNOPPEN_GEWOON}}
</details>
{{/STRATEN}}
