{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Privacy</h1>
<p class="nl-paragraph nl-paragraph--lead">Voor een jeugdbeschermingstafel gebruiken we gevoelige gegevens van kinderen en ouders. Daar gaan we voorzichtig mee om.</p>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Welke gegevens gebruiken we?</h2>
<p>Namen, geboortedatums, adressen en telefoonnummers. Wie het gezag heeft. Wat de zorgen zijn en wat goed gaat. De stukken bij de aanmelding, de notulen en de besluiten. Soms ook het burgerservicenummer, als dat nodig is voor een melding aan de Raad voor de Kinderbescherming.</p>
<h2 class="nl-heading nl-heading--level-2">Waarom?</h2>
<p>Om te bespreken of een kind veilig is, om te beslissen wat er nodig is en om afspraken na te komen. We gebruiken de gegevens niet voor iets anders.</p>
<h2 class="nl-heading nl-heading--level-2">Wie ziet ze?</h2>
<ul>
<li>Alleen wie ze voor deze tafel nodig heeft: de organisatie die aanmeldt, de voorzitter, de procesondersteuner en de organisaties die aan tafel zitten.</li>
<li>De Raad voor de Kinderbescherming ziet bij moment 1 en moment 3 niets voordat de tafel is gepland.</li>
<li>Een geheim adres staat niet in uitnodigingen, notulen of brieven aan anderen.</li>
<li>Het burgerservicenummer staat niet in brieven, notulen of e-mail.</li>
<li>De beheerder van het systeem ziet geen dossiers.</li>
<li>Wie een tafel voorbereidt, kan eigen notities maken. Die ziet niemand anders. Ze horen niet bij het dossier en gaan weg als de tafel is afgesloten.</li>
</ul>
<p>We leggen elke keer vast dat iemand een dossier bekijkt of verandert.</p>
<h2 class="nl-heading nl-heading--level-2">Hoe lang bewaren we ze?</h2>
<p>De gemeente stelt vast hoe lang we gegevens bewaren. Het voorstel is 20 jaar na het afsluiten van de zaak, en 5 jaar als een aanmelding is ingetrokken.</p>
<h2 class="nl-heading nl-heading--level-2">Uw rechten</h2>
<p>U mag vragen welke gegevens we van u en uw kind hebben. Klopt er iets niet, dan mag u vragen om dat te verbeteren. Soms kunnen we iets niet laten zien, bijvoorbeeld om een ander te beschermen. We leggen dan uit waarom.</p>
{{#IN_SUBREGIO}}
<p>Bel of mail de procesondersteuner van Subregio {{NAAM}}: <a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a>, <a class="nl-link" href="mailto:{{EMAIL}}">{{EMAIL}}</a>. U kunt ook naar de functionaris gegevensbescherming van uw gemeente.</p>
{{/IN_SUBREGIO}}
{{#IN_REGIO}}
<p>Neem contact op met de procesondersteuner van uw subregio: zie <a class="nl-link" href="/#contact">contact</a>. U kunt ook naar de functionaris gegevensbescherming van uw gemeente.</p>
{{/IN_REGIO}}
<p>Bent u het niet eens met hoe wij met uw gegevens omgaan? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.</p>
<h2 class="nl-heading nl-heading--level-2">Deze website</h2>
<p>Deze pagina's volgen u niet: er zijn geen cookies en geen statistieken van bezoekers. Wie inlogt, krijgt alleen cookies die nodig zijn om in te loggen en ingelogd te blijven.</p>
</div>
