{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Jeugdbeschermings&shy;tafels in Twente</h1>
<p class="nl-paragraph nl-paragraph--lead">Zijn er zorgen over de veiligheid van een kind? Aan een jeugdbeschermingstafel praten ouders, kinderen en organisaties samen over wat er nodig is.</p>
{{>NOOD}}
<h2 class="nl-heading nl-heading--level-2" id="kies">Kies uw subregio</h2>
<p class="nl-paragraph">De tafel is zo dicht mogelijk bij huis. Daarom zijn er in Twente vier subregio's. Kies de subregio van de gemeente waar het kind woont.</p>
<ul class="jbt-tegels">
{{#SUBREGIO}}
<li class="jbt-tegel jbt-tegel--{{THEMA}}"><a class="jbt-tegel__link" href="/{{PAD}}">{{NAAM}}</a>
<p>{{GEMEENTEN}}</p></li>
{{/SUBREGIO}}
</ul>
<h2 class="nl-heading nl-heading--level-2" id="contact">Contact</h2>
<p class="nl-paragraph">Elke subregio heeft een eigen voorzitter en procesondersteuner. Bel de procesondersteuner als u een vraag hebt. Dat kan op werkdagen van 8.30 tot 17.00 uur.</p>
<dl class="jbt-rollen">
{{#SUBREGIO}}
<div><dt>Subregio {{NAAM}}</dt><dd><a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a><br><a class="nl-link" href="mailto:{{EMAIL}}">{{EMAIL}}</a></dd></div>
{{/SUBREGIO}}
</dl>
