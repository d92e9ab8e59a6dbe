{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Jeugdbeschermings&shy;tafel {{NAAM}}</h1>
<p class="nl-paragraph nl-paragraph--lead">Zijn er zorgen over de veiligheid van een kind? Aan een jeugdbeschermingstafel praten ouders, kinderen en organisaties samen over wat er nodig is.</p>
{{>NOOD}}
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Wat is een jeugdbeschermingstafel?</h2>
<p>Een jeugdbeschermingstafel is een gesprek met alle mensen die het aangaat: ouders, kinderen en jongeren, mensen uit hun eigen omgeving en de betrokken organisaties. Aan tafel bespreken zij of het kind veilig is, en wie wat gaat doen.</p>
<p>Iedereen hoort hetzelfde en iedereen komt aan het woord. Ouders en kinderen zijn er in principe altijd bij. Aan de tafel nemen we ook beslissingen.</p>
<p>In heel Twente werken we op dezelfde manier. Een tafel kan er zijn op drie momenten.</p>
</div>
<ul class="jbt-tegels">
<li class="jbt-tegel"><a class="jbt-tegel__link" href="/{{PAD}}moment-1/">Moment 1</a><p>Is een verzoek tot onderzoek nodig?</p></li>
<li class="jbt-tegel"><a class="jbt-tegel__link" href="/{{PAD}}moment-2/">Moment 2</a><p>Overdracht na een raadsonderzoek</p></li>
<li class="jbt-tegel"><a class="jbt-tegel__link" href="/{{PAD}}moment-3/">Moment 3</a><p>Toetsing van het einde van een ondertoezichtstelling</p></li>
</ul>
<h2 class="nl-heading nl-heading--level-2">Informatie voor u</h2>
<ul class="jbt-tegels">
<li class="jbt-tegel"><a class="jbt-tegel__link" href="/{{PAD}}voor-ouders/">Voor ouders</a><p>Wat u kunt verwachten en wie u mag meenemen</p></li>
<li class="jbt-tegel"><a class="jbt-tegel__link" href="/{{PAD}}voor-kinderen/">Voor kinderen en jongeren</a><p>Wat er gebeurt en hoe jij kunt zeggen wat je vindt</p></li>
<li class="jbt-tegel"><a class="jbt-tegel__link" href="/{{PAD}}voor-professionals/">Voor professionals</a><p>Aanmelden, voorbereiden en opvolgen</p></li>
</ul>
<div class="jbt-kolommen">
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Voor welke gemeenten?</h2>
<p>Subregio {{NAAM}} is er voor de {{GEMEENTEN_TEKST}}.</p>
<h2 class="nl-heading nl-heading--level-2">Waar is de tafel?</h2>
<p>De tafel is zo dicht mogelijk bij het gezin: als het kan in de eigen gemeente en anders op een andere plek in de subregio. In uw uitnodiging staan de plaats en de tijd. De plekken zijn:</p>
<ul>
{{#LOCATIE}}
<li>{{LOCATIE_NAAM}}, {{LOCATIE_ADRES}}</li>
{{/LOCATIE}}
</ul>
<h2 class="nl-heading nl-heading--level-2">Wie leidt de tafel?</h2>
<p><strong>De voorzitter van Subregio {{NAAM}}</strong> leidt het gesprek en zorgt dat iedereen aan het woord komt. De voorzitter kent de subregio en de organisaties goed, en kijkt vooraf of de informatie compleet is.</p>
<p><strong>De procesondersteuner van Subregio {{NAAM}}</strong> plant de tafel, nodigt iedereen uit en maakt het verslag: de notulen.</p>
<p>Is de voorzitter of procesondersteuner er niet? Dan neemt een collega uit een andere subregio van Twente het over.</p>
</div>
<section class="jbt-kaart jbt-stapel" id="contact" aria-labelledby="contact-kop">
<h2 class="nl-heading nl-heading--level-3" id="contact-kop">Contact</h2>
<p>Hebt u een vraag? Neem contact op met de procesondersteuner.</p>
<dl class="jbt-gegevens">
<div><dt>Telefoon</dt><dd><a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a></dd></div>
<div><dt>Bereikbaar</dt><dd>Werkdagen, 8.30 tot 17.00 uur</dd></div>
<div><dt>E-mail</dt><dd><a class="nl-link" href="mailto:{{EMAIL}}">{{EMAIL}}</a></dd></div>
<div><dt>Bezoekadres</dt><dd>{{BEZOEKADRES}}</dd></div>
</dl>
<p>Mail geen namen, adressen of burgerservicenummers. Bel liever.</p>
</section>
</div>
