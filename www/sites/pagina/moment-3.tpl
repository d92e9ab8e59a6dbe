{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Moment 3: toetsing voorgenomen beëindiging ondertoezichtstelling</h1>
<p class="nl-paragraph nl-paragraph--lead">De gecertificeerde instelling (GI) wil de maatregel voor een kind laten eindigen. De Raad voor de Kinderbescherming kijkt of dat veilig kan.</p>
<div class="jbt-kolommen">
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Waarom is deze tafel er?</h2>
<p>Bij een ondertoezichtstelling (OTS) heeft de kinderrechter bepaald dat een GI het gezin begeleidt. Denkt de GI dat dit kan stoppen? Dan moet de Raad voor de Kinderbescherming dat toetsen. Dat staat in de wet. De toetsing gebeurt aan tafel, met ouders en kinderen erbij.</p>
<h2 class="nl-heading nl-heading--level-2">Toestemming van ouders</h2>
<p>We vragen ouders om toestemming en schrijven op wat zij zeggen. Geven zij geen toestemming, dan gaat de tafel <strong>wel</strong> door.</p>
</div>
<aside class="jbt-kaart jbt-stapel" aria-labelledby="kort-kop">
<h2 class="nl-heading nl-heading--level-3" id="kort-kop">In het kort</h2>
<dl class="jbt-gegevens">
<div><dt>Wie meldt aan?</dt><dd>De GI</dd></div>
<div><dt>Wie beslist?</dt><dd>Raad voor de Kinderbescherming</dd></div>
<div><dt>Geen toestemming?</dt><dd>De tafel gaat wel door</dd></div>
<div><dt>Wanneer?</dt><dd>Streven: {{TERMIJN_MOMENT3}} maanden voor het einde van de OTS</dd></div>
</dl>
</aside>
</div>
<h2 class="nl-heading nl-heading--level-2">Wie zitten er aan tafel?</h2>
<dl class="jbt-rollen">
<div><dt>Ouders en kinderen</dt><dd>Zij reageren op het verslag (de rapportage) van de GI. De voorzitter bekijkt of en hoe de kinderen meedoen.</dd></div>
<div><dt>Ondersteunend netwerk</dt><dd>Mensen uit de omgeving van het gezin. Zij zijn er om ouders of kinderen te steunen.</dd></div>
<div><dt>Voorzitter</dt><dd>Krijgt de rapportage van de GI en laat de tafel plannen. Vat de rapportage samen en zorgt dat iedereen aan het woord is geweest.</dd></div>
<div><dt>Gecertificeerde instelling (GI)</dt><dd>Bereidt ouders en kinderen voor. Legt aan tafel de rapportage uit.</dd></div>
<div><dt>Raad voor de Kinderbescherming</dt><dd>Stelt vragen (Vakgroep Advies) om te toetsen of de maatregel kan eindigen. Neemt daarna een beslissing.</dd></div>
<div><dt>Procesondersteuner</dt><dd>Regelt de tafel en maakt de notulen.</dd></div>
<div><dt>Soms ook: lokale toegang</dt><dd>Als het gezin daarna hulp krijgt van de lokale toegang. Die luistert, stelt vragen en gaat na de tafel samen met het gezin met de doelen aan de slag, in het vrijwillig kader.</dd></div>
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
<p>De voorzitter controleert de notulen. Daarna krijgt iedereen die meedeed ze als concept. De procesondersteuner past ze zo nodig aan. In de notulen staat wie wat gaat doen.</p>
</div>
