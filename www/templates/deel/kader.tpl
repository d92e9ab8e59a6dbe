{{%AUTOESCAPE context="HTML"}}
<div class="utrecht-alert utrecht-alert--{{SOORT}}" role="note"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#{{ICOON}}"></use></svg><div class="utrecht-alert__content">
