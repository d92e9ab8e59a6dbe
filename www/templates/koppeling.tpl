{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Koppelen aan een zaak</h1></div>
<div class="jbt-stapel">
<p class="nl-paragraph">Een kind uit deze aanmelding kan al bekend zijn uit een eerdere tafel. Dan hoort deze tafel bij dezelfde zaak. Controleer of het echt om hetzelfde gezin gaat. De melder van deze tafel ziet daarna wie er bij het gezin horen, maar geen burgerservicenummers en geen geheim adres dat u niet vrijgeeft.</p>
<ul class="utrecht-unordered-list">
{{#PERSOON}}<li>{{NAAM}} ({{SOORT}}){{#IS_BEKEND}}: al bekend in uw subregio{{/IS_BEKEND}}</li>
{{/PERSOON}}
</ul>
{{#ER_ZIJN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/koppeling" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
{{>DOEL_ZAAK}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="koppelen">Koppelen</button></div>
</form>
{{/ER_ZIJN}}
{{#ER_ZIJN_GEEN}}<p class="nl-paragraph">Er is geen andere zaak in uw subregio met hetzelfde kind. U hoeft niets te doen.</p>{{/ER_ZIJN_GEEN}}
</div>
