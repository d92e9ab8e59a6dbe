{{%AUTOESCAPE context="HTML"}}
{{#ZELFDE}}
<section class="jbt-kaart jbt-niet-afdrukken">
<p><strong>{{KIND}}</strong>. {{#IS_TE_ZIEN}}Van dit kind is er ook een ander dossier: <a href="/cgi-bin/zaak?zaak={{ANDERE_ZAAK:u}}">{{NUMMER}}</a>.{{/IS_TE_ZIEN}}{{#IS_VAN_ANDEREN}}Er is al een dossier van dit kind. Bel de procesondersteuner (<span class="jbt-nowrap">{{TELEFOON}}</span>).{{/IS_VAN_ANDEREN}}</p>
</section>
{{/ZELFDE}}
