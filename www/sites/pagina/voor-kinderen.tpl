{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Voor kinderen en jongeren</h1>
<p class="nl-paragraph nl-paragraph--lead">Er komt een gesprek over jou en jullie gezin. Dat heet een jeugdbeschermingstafel. Hier lees je wat dat is en hoe jij kunt zeggen wat je vindt.</p>
<div class="utrecht-alert utrecht-alert--warning">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#let-op"></use></svg>
<div class="utrecht-alert__content">
<p class="nl-paragraph"><strong>Ben je nu in gevaar? Bel <a class="nl-link jbt-nowrap" href="tel:112">112</a>.</strong> Is het thuis niet veilig? Bel Veilig Thuis: <a class="nl-link jbt-nowrap" href="tel:08002000">0800-2000</a>. Dat is gratis en het kan dag en nacht. Wil je praten? Bel de Kindertelefoon: <a class="nl-link jbt-nowrap" href="tel:08000432">0800-0432</a>.</p>
</div>
</div>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Wat is het?</h2>
<svg class="jbt-plaatje" viewBox="0 0 240 120" role="img" aria-labelledby="plaatje-tafel"><title id="plaatje-tafel">Zes mensen zitten samen om een tafel.</title>
<ellipse class="jbt-plaatje__vlak" cx="120" cy="66" rx="72" ry="30"></ellipse>
<g class="jbt-plaatje__mens"><circle cx="60" cy="24" r="10"></circle><path d="M44 54a16 16 0 0 1 32 0z"></path><circle cx="120" cy="14" r="10"></circle><path d="M104 38a16 16 0 0 1 32 0z"></path><circle cx="180" cy="24" r="10"></circle><path d="M164 54a16 16 0 0 1 32 0z"></path><circle cx="30" cy="66" r="10"></circle><path d="M14 96a16 16 0 0 1 32 0z"></path><circle cx="210" cy="66" r="10"></circle><path d="M194 96a16 16 0 0 1 32 0z"></path></g>
<g class="jbt-plaatje__kind"><circle cx="120" cy="86" r="9"></circle><path d="M107 114a13 13 0 0 1 26 0z"></path></g>
</svg>
<p>Het is een gesprek met mensen die met jullie gezin te maken hebben. Je ouders zijn er, en mensen die jullie helpen. Samen bespreken ze of het goed met je gaat en of het veilig is. Ze spreken af wie wat gaat doen.</p>
<p>Het is jouw schuld niet. En je hebt niets fout gedaan.</p>
<h2 class="nl-heading nl-heading--level-2">Mag ik erbij zijn?</h2>
<p><strong>Ben je 12 jaar of ouder?</strong> Dan krijg je een uitnodiging.</p>
<p><strong>Ben je jonger dan 12?</strong> Dan bedenkt de voorzitter met anderen wat voor jou fijn is. De voorzitter is de baas van het gesprek.</p>
<h2 class="nl-heading nl-heading--level-2">Zo kun je zeggen wat je vindt</h2>
<ul class="jbt-plaatjes">
<li><svg class="jbt-plaatje" viewBox="0 0 60 60" aria-hidden="true"><ellipse class="jbt-plaatje__vlak" cx="30" cy="48" rx="26" ry="8"></ellipse><g class="jbt-plaatje__kind"><circle cx="30" cy="16" r="9"></circle><path d="M15 46a15 15 0 0 1 30 0z"></path></g></svg>Je komt zelf aan tafel.</li>
<li><svg class="jbt-plaatje" viewBox="0 0 60 60" aria-hidden="true"><path class="jbt-plaatje__vlak" d="M6 8h48v30H30L18 50V38H6z"></path><path class="jbt-plaatje__lijn" d="M14 18h32M14 27h22"></path></svg>Je praat vooraf met iemand. Die vertelt aan tafel wat jij vindt.</li>
<li><svg class="jbt-plaatje" viewBox="0 0 60 60" aria-hidden="true"><path class="jbt-plaatje__vlak" d="M8 6h34v48H8z"></path><path class="jbt-plaatje__lijn" d="M15 42l8-14 6 8 4-5 5 11zM15 15h14"></path><path class="jbt-plaatje__mens" d="M40 40L52 16l5 3-12 24-6 3z"></path></svg>Je schrijft een brief of maakt een tekening.</li>
<li><svg class="jbt-plaatje" viewBox="0 0 60 60" aria-hidden="true"><g class="jbt-plaatje__mens"><circle cx="38" cy="14" r="9"></circle><path d="M23 54V40a15 15 0 0 1 30 0v14z"></path></g><g class="jbt-plaatje__kind"><circle cx="17" cy="28" r="8"></circle><path d="M5 54v-4a12 12 0 0 1 24 0v4z"></path></g></svg>Je vraagt het aan iemand die je vertrouwt: een vertrouwenspersoon.</li>
</ul>
<p>Wil je iets anders? Vertel het aan de hulpverlener die je kent.</p>
<h2 class="nl-heading nl-heading--level-2">Wie zitten er aan tafel?</h2>
<p>Je ouders. Iemand van de gemeente of van een andere organisatie die jullie helpt. Iemand van de Raad voor de Kinderbescherming: die let erop of kinderen veilig kunnen opgroeien. De voorzitter. En iemand die opschrijft wat er wordt gezegd. Je mag ook iemand meenemen die jou helpt, zoals een oma, een oom of een leraar.</p>
<h2 class="nl-heading nl-heading--level-2">Wat gebeurt er daarna?</h2>
<p>De procesondersteuner schrijft alles op wat jullie afspreken. Iemand legt je uit wat dat voor jou betekent. Vraag gerust twee keer hoe het zit.</p>
<h2 class="nl-heading nl-heading--level-2">Heb je een vraag?</h2>
<p>Vraag het aan de hulpverlener die je kent. Of bel <a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a> en vraag naar de procesondersteuner.</p>
<button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Pagina afdrukken</button>
</div>
