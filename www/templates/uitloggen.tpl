{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Uitloggen</h1></div>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/uitloggen" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="uitloggen">Uitloggen</button></div>
</form>
