{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">{{KOP}}</h1>
<p class="nl-paragraph">{{TEKST}}</p>
<div class="jbt-tekst">
<ul>
<li><a class="nl-link" href="/">Naar de startpagina</a></li>
<li><a class="nl-link" href="/cgi-bin/werkvoorraad">Naar de werkvoorraad (voor wie een account heeft)</a></li>
</ul>
</div>
