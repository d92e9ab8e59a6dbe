{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
{{>KADER_LET_OP}}
<p>{{TEKST}}</p>
<p>Weet u het zeker?</p>
{{>KADER_EIND}}
<form class="jbt-formulier" method="post" action="/cgi-bin/{{PROGRAMMA}}" novalidate autocomplete="off">
{{#VERBORGEN}}<input type="hidden" name="{{NAAM}}" value="{{WAARDE:p}}">{{/VERBORGEN}}
<input type="hidden" name="bevestigd" value="ja">
<div class="utrecht-action-group">
<button class="nl-button nl-button--primary" type="submit" name="actie" value="{{CODE}}">{{LABEL}}</button>
<button class="nl-button nl-button--secondary" type="submit" name="toch_niet" value="{{CODE}}">Nee, terug naar het formulier</button>
</div>
</form>
