{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Moment 2: overdracht na een raadsonderzoek</h1>
<p class="nl-paragraph nl-paragraph--lead">De Raad voor de Kinderbescherming vertelt wat uit het onderzoek is gekomen. Daarna maken we samen afspraken over wie wat gaat doen.</p>
<div class="jbt-kolommen">
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Wanneer is deze tafel?</h2>
<p>Er zijn twee mogelijkheden:</p>
<ol>
<li>na een raadsonderzoek waarin de Raad geen kinderbeschermingsmaatregel adviseert, of</li>
<li>na de uitspraak van de kinderrechter.</li>
</ol>
<p>Alle betrokkenen horen aan tafel hetzelfde over de doelen, het plan van aanpak en het veiligheidsplan. Zo ontstaan er geen misverstanden en gaat er geen informatie verloren.</p>
<h2 class="nl-heading nl-heading--level-2">Toestemming van ouders</h2>
<p>De tafel is er alleen als ouders toestemming geven. Geven zij die niet, dan gaat de tafel <strong>niet</strong> door. De Raad zorgt dan zelf voor de overdracht.</p>
</div>
<aside class="jbt-kaart jbt-stapel" aria-labelledby="kort-kop">
<h2 class="nl-heading nl-heading--level-3" id="kort-kop">In het kort</h2>
<dl class="jbt-gegevens">
<div><dt>Wie meldt aan?</dt><dd>De raadsonderzoeker</dd></div>
<div><dt>Geen toestemming?</dt><dd>De tafel gaat niet door</dd></div>
<div><dt>Waar gaat het over?</dt><dd>Doelen en afspraken</dd></div>
<div><dt>Hoe lang duurt het?</dt><dd>Ongeveer {{DUUR_TAFEL}} minuten</dd></div>
</dl>
</aside>
</div>
<h2 class="nl-heading nl-heading--level-2">Wie zitten er aan tafel?</h2>
<dl class="jbt-rollen">
<div><dt>Ouders en kinderen</dt><dd>Zij reageren op de conclusies van het raadsonderzoek. De voorzitter bekijkt of en hoe de kinderen meedoen.</dd></div>
<div><dt>Ondersteunend netwerk</dt><dd>Mensen uit de omgeving van het gezin. Zij zijn er om ouders of kinderen te steunen.</dd></div>
<div><dt>Voorzitter</dt><dd>Krijgt de conclusies van het onderzoek en laat de tafel plannen. Bespreekt de doelen van de Raad en zorgt dat iedereen aan het woord is geweest.</dd></div>
<div><dt>Raadsonderzoeker</dt><dd>Bereidt ouders en kinderen voor. Legt aan tafel de conclusies van het onderzoek uit.</dd></div>
<div><dt>Lokale toegang</dt><dd>Luistert naar de conclusies en stelt vragen.</dd><dd>Komt er geen maatregel? Dan gaat de lokale toegang na de tafel samen met het gezin met de doelen aan de slag. Komt er wel een maatregel? Dan maken we afspraken over wat de lokale toegang in die tijd doet.</dd></div>
<div><dt>Gecertificeerde instelling (GI)</dt><dd>Is erbij als er een maatregel is. Maakt afspraken over de veiligheid en gaat na de tafel samen met het gezin met de doelen aan de slag.</dd></div>
<div><dt>Procesondersteuner</dt><dd>Regelt de tafel en maakt de notulen.</dd></div>
</dl>
<h2 class="nl-heading nl-heading--level-2" id="agenda">De agenda</h2>
<ol class="jbt-agenda">
{{#AGENDA}}
<li>{{PUNT}}</li>
{{/AGENDA}}
</ol>
<div class="jbt-tekst">
<p>RvdK is de afkorting van Raad voor de Kinderbescherming.</p>
<h2 class="nl-heading nl-heading--level-2">Na de tafel</h2>
<ul>
<li>De voorzitter controleert de notulen. Daarna krijgt iedereen die meedeed ze als concept. De procesondersteuner past ze zo nodig aan.</li>
<li>Het gezin gaat met de doelen aan de slag: zonder maatregel samen met de lokale toegang, met een maatregel samen met de GI.</li>
<li>Wil de GI later de ondertoezichtstelling laten eindigen? Dan is er een tafel van <a class="nl-link" href="/{{PAD}}moment-3/">moment 3</a>.</li>
</ul>
</div>
