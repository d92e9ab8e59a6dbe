{{%AUTOESCAPE context="HTML"}}
<button class="nl-button nl-button--secondary" type="button" data-jbt-print="" hidden>Afdrukken</button>