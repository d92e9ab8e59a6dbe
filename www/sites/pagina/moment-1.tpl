{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Moment 1: is een verzoek tot onderzoek nodig?</h1>
<p class="nl-paragraph nl-paragraph--lead">Aan deze tafel bespreken we of een kind veilig is met hulp waar het gezin zelf voor kiest: het vrijwillig kader. De Raad voor de Kinderbescherming beslist of er een onderzoek komt.</p>
{{>NOOD}}
<div class="jbt-kolommen">
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Voor de tafel</h2>
<ol>
<li>Het gezin en de hulpverleners maken samen een plan. Dat gebeurt bijvoorbeeld in een MDO (multidisciplinair overleg). Ouders en kinderen zijn daar altijd bij betrokken.</li>
<li>Er is altijd een veiligheidsplan. Daarin staat wat er gebeurt om het kind veilig te houden.</li>
<li>De lokale toegang van de gemeente of een gecertificeerde instelling (GI) meldt het gezin aan. Die bespreekt de aanmelding eerst met ouders en kinderen.</li>
<li>De voorzitter kijkt of alle stukken er zijn en of de informatie goed genoeg is. Zo niet, dan gaat de aanmelding met uitleg terug.</li>
<li>De voorzitter bekijkt of en hoe de kinderen meedoen, of hoe hun mening aan tafel komt.</li>
<li>De procesondersteuner plant de tafel en nodigt iedereen uit. Dan krijgt ook de Raad voor de Kinderbescherming de stukken.</li>
</ol>
</div>
<aside class="jbt-kaart jbt-stapel" aria-labelledby="kort-kop">
<h2 class="nl-heading nl-heading--level-3" id="kort-kop">In het kort</h2>
<dl class="jbt-gegevens">
<div><dt>Wie meldt aan?</dt><dd>Lokale toegang of GI</dd></div>
<div><dt>Wie beslist?</dt><dd>Raad voor de Kinderbescherming</dd></div>
<div><dt>Ouders komen niet?</dt><dd>De tafel gaat wel door</dd></div>
<div><dt>Hoe lang duurt het?</dt><dd>Ongeveer {{DUUR_TAFEL}} minuten</dd></div>
</dl>
</aside>
</div>
<h2 class="nl-heading nl-heading--level-2">Wie zitten er aan tafel?</h2>
<dl class="jbt-rollen">
<div><dt>Ouders en kinderen</dt><dd>Zij reageren op de melding. Zij vertellen hoe het nu gaat en hoe zij de toekomst zien.</dd></div>
<div><dt>Ondersteunend netwerk</dt><dd>Mensen uit de omgeving van het gezin. Zij zijn er om ouders of kinderen te steunen.</dd></div>
<div><dt>Voorzitter</dt><dd>Vat de stukken samen, leidt het gesprek en zorgt dat iedereen aan het woord is geweest. Controleert na afloop de notulen.</dd></div>
<div><dt>Lokale toegang</dt><dd>Is er altijd bij. Geeft uitleg bij de melding en het veiligheidsplan.</dd></div>
<div><dt>Raad voor de Kinderbescherming</dt><dd>Is er altijd bij (Vakgroep Advies). Stelt vragen over de veiligheid en de ontwikkeling van het kind. Beslist of er een raadsonderzoek komt, en hoe dringend dat is.</dd></div>
<div><dt>Procesondersteuner</dt><dd>Regelt de tafel en maakt de notulen.</dd></div>
<div><dt>Soms ook: GI</dt><dd>Als de GI het gezin heeft aangemeld, of als andere kinderen uit het gezin al onder toezicht staan.</dd></div>
<div><dt>Soms ook: Veilig Thuis Twente</dt><dd>Als Veilig Thuis het gezin al volgt (de monitorfunctie). Dan besluiten we samen of Veilig Thuis meedoet.</dd></div>
<div><dt>Soms ook: raadsonderzoeker</dt><dd>Als het kan, is de onderzoeker die het raadsonderzoek gaat doen er al bij.</dd></div>
</dl>
<h2 class="nl-heading nl-heading--level-2" id="agenda">De agenda</h2>
<ol class="jbt-agenda">
{{#AGENDA}}
<li>{{PUNT}}</li>
{{/AGENDA}}
</ol>
<div class="jbt-tekst">
<p>RvdK is de afkorting van Raad voor de Kinderbescherming. Bereidheid: willen ouders hulp aannemen? Vermogen: kunnen zij wat nodig is? Vertrouwen: is er vertrouwen dat het met het plan gaat lukken?</p>
<h2 class="nl-heading nl-heading--level-2">Als ouders niet komen</h2>
<p>De tafel gaat dan wel door. In de notulen staat dan dat ouders en kind er niet waren. Wij helpen graag om te kunnen komen: bijvoorbeeld met een tolk, vervoer, oppas of een andere tijd.</p>
<h2 class="nl-heading nl-heading--level-2">Na de tafel</h2>
<ul>
<li>De voorzitter controleert de notulen. Daarna krijgt iedereen die meedeed ze als concept. Klopt er iets niet? Dan past de procesondersteuner de notulen zo nodig aan.</li>
<li>De lokale toegang let op of iedereen zich aan het veiligheidsplan houdt. Ouders en kinderen krijgen nazorg: de lokale toegang bespreekt met hen hoe het was en hoe het verdergaat.</li>
<li>Komt er een raadsonderzoek? Dan stuurt de lokale toegang een melding naar de Raad (via CORV). De lokale toegang en de Raad houden contact zolang het wachten duurt.</li>
<li>Na het onderzoek kan er een tafel van <a class="nl-link" href="/{{PAD}}moment-2/">moment 2</a> zijn.</li>
</ul>
</div>
