{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Voor ouders en verzorgers</h1>
<p class="nl-paragraph nl-paragraph--lead">U bent uitgenodigd voor een jeugdbeschermingstafel, of u hoort dat die er misschien komt. Dat kan spannend zijn. Hier leest u wat u kunt verwachten.</p>
{{>NOOD}}
<div class="jbt-kolommen">
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Wat is het doel?</h2>
<p>Het doel is dat uw kind veilig is. Aan tafel bespreken we samen wat er goed gaat, wat de zorgen zijn en wat er nodig is. U bent een belangrijke deelnemer: u kent uw kind het best.</p>
<h2 class="nl-heading nl-heading--level-2">Voor de tafel</h2>
<ul>
<li>De organisatie die u aanmeldt, bespreekt de aanmelding en de stukken eerst met u.</li>
<li>U krijgt een uitnodiging van de procesondersteuner. Daarin staan de plaats, de tijd en wie er komen.</li>
<li>Schrijf vooraf op wat u wilt zeggen of vragen. U mag uw blaadje meenemen.</li>
<li>Hebt u een tolk, vervoer, oppas of een andere tijd nodig? Zeg het op tijd. We proberen het te regelen.</li>
</ul>
<h2 class="nl-heading nl-heading--level-2">Wie mag u meenemen?</h2>
<p>U mag iemand meenemen die u steunt: een familielid, een vriend of een andere vertrouwde persoon. Laat vooraf weten wie er meekomt.</p>
<h2 class="nl-heading nl-heading--level-2">Aan de tafel</h2>
<p>De voorzitter leidt het gesprek en volgt een vaste agenda. U krijgt tijd om te reageren. De voorzitter zorgt dat iedereen aan het woord is geweest. Begrijpt u iets niet? Vraag het meteen.</p>
<p>Lees wat er precies gebeurt bij <a class="nl-link" href="/{{PAD}}moment-1/">moment 1</a> (is er een onderzoek nodig?), <a class="nl-link" href="/{{PAD}}moment-2/">moment 2</a> (na het onderzoek) of <a class="nl-link" href="/{{PAD}}moment-3/">moment 3</a> (kan de ondertoezichtstelling stoppen?). Weet u niet welke het is? Vraag het de procesondersteuner.</p>
<h2 class="nl-heading nl-heading--level-2">Moet ik komen?</h2>
<p>We vinden het belangrijk dat u erbij bent. Komt u niet, dan gaat de tafel van moment 1 en moment 3 wel door. In de notulen staat dan dat u er niet was.</p>
<p>De tafel van moment 2 is er alleen met uw toestemming. Bij moment 3 vragen we uw toestemming ook, maar gaat de tafel zonder toestemming wel door.</p>
<h2 class="nl-heading nl-heading--level-2">Na de tafel</h2>
<ul>
<li>U krijgt het verslag van de tafel: de notulen. Eerst als concept, nadat de voorzitter ze heeft gecontroleerd. Staat er iets in wat niet klopt? Geef dat door aan de procesondersteuner. We vragen u dat binnen {{TERMIJN_REACTIE}} dagen te doen. Ziet u iets anders dan de anderen, dan bewaren we uw reactie erbij.</li>
<li>Na moment 1 let de lokale toegang (de jeugdhulp van uw gemeente) op het veiligheidsplan en vraagt hoe het met u en uw kind gaat.</li>
<li>In de notulen staat wie wat doet. U kunt iedereen aan de afspraken houden.</li>
</ul>
<h2 class="nl-heading nl-heading--level-2">Niet eens met hoe het gaat?</h2>
<p>Zeg het tegen de voorzitter, aan tafel of daarna. Bent u niet tevreden over een organisatie? Elke organisatie heeft een klachtenregeling. De procesondersteuner vertelt u waar u moet zijn. Vraag de lokale toegang ook naar een onafhankelijke vertrouwenspersoon.</p>
</div>
<aside class="jbt-kaart jbt-stapel" aria-labelledby="vraag-kop">
<h2 class="nl-heading nl-heading--level-3" id="vraag-kop">Vraag?</h2>
<p>Bel de procesondersteuner van Subregio {{NAAM}}:</p>
<p><a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a></p>
<p>Op werkdagen van 8.30 tot 17.00 uur.</p>
<button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Pagina afdrukken</button>
</aside>
</div>
