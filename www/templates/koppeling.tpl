{{%AUTOESCAPE context="HTML"}}
<header><h1>Koppelen aan een zaak{{>VAN_GEZIN}}</h1></header>
<p>Een kind uit deze aanmelding kan al bekend zijn uit een eerdere tafel. Dan hoort deze tafel bij dezelfde zaak. Controleer of het echt om hetzelfde gezin gaat. De melder van deze tafel ziet daarna wie er bij het gezin horen, maar geen burgerservicenummers en geen geheim adres dat u niet vrijgeeft.</p>
<ul>
{{#PERSOON}}<li>{{NAAM}} ({{SOORT}}){{#IS_BEKEND}}: al bekend in uw subregio{{/IS_BEKEND}}</li>
{{/PERSOON}}
</ul>
{{#ER_ZIJN}}
{{>FORMULIER}}
{{>DOEL_ZAAK}}
{{>KNOPPEN}}
{{/ER_ZIJN}}
{{#ER_ZIJN_GEEN}}<p>Er is geen andere zaak in uw subregio met hetzelfde kind. U hoeft niets te doen.</p>{{/ER_ZIJN_GEEN}}
