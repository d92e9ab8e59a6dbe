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
<p>Het is een gesprek met mensen die met jullie gezin te maken hebben. Je ouders zijn er, en mensen die jullie helpen. Samen bespreken ze of het goed met je gaat en of het veilig is. Ze spreken af wie wat gaat doen.</p>
<p>Het is jouw schuld niet. En je hebt niets fout gedaan.</p>
<h2 class="nl-heading nl-heading--level-2">Mag ik erbij zijn?</h2>
<p><strong>Ben je 12 jaar of ouder?</strong> Dan krijg je een uitnodiging.</p>
<p><strong>Ben je jonger dan 12?</strong> Dan bedenkt de voorzitter met anderen wat voor jou fijn is. De voorzitter is de baas van het gesprek.</p>
<h2 class="nl-heading nl-heading--level-2">Zo kun je zeggen wat je vindt</h2>
<ul>
<li>Je komt zelf aan tafel.</li>
<li>Je praat vooraf met iemand. Die vertelt aan tafel wat jij vindt.</li>
<li>Je schrijft een brief of maakt een tekening.</li>
<li>Je vraagt het aan iemand die je vertrouwt: een vertrouwenspersoon.</li>
</ul>
<p>Wil je iets anders? Vertel het aan de hulpverlener die je kent.</p>
<h2 class="nl-heading nl-heading--level-2">Wie zitten er aan tafel?</h2>
<p>Je ouders. Iemand van de gemeente of van een andere organisatie die jullie helpt. Iemand van de Raad voor de Kinderbescherming: die let erop of kinderen veilig kunnen opgroeien. De voorzitter. En iemand die opschrijft wat er wordt gezegd. Je mag ook iemand meenemen die jou helpt, zoals een oma, een oom of een leraar.</p>
<h2 class="nl-heading nl-heading--level-2">Wat gebeurt er daarna?</h2>
<p>De procesondersteuner schrijft alles op wat jullie afspreken. Iemand legt je uit wat dat voor jou betekent. Vraag gerust twee keer hoe het zit.</p>
<h2 class="nl-heading nl-heading--level-2">Heb je een vraag?</h2>
<p>Vraag het aan de hulpverlener die je kent. Of bel <a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a> en vraag naar de procesondersteuner.</p>
</div>
