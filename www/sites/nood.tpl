{{%AUTOESCAPE context="HTML"}}
<div class="utrecht-alert utrecht-alert--warning">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#let-op"></use></svg>
<div class="utrecht-alert__content">
<p class="nl-paragraph"><strong>Is een kind nu in gevaar? Wacht niet op een tafel.</strong> Bel <a class="nl-link jbt-nowrap" href="tel:112">112</a>. Of bel Veilig Thuis: <a class="nl-link jbt-nowrap" href="tel:08002000">0800-2000</a>, gratis, dag en nacht.</p>
</div>
</div>
