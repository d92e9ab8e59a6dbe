{{%AUTOESCAPE context="HTML"}}
{{#BALK}}
<div>
<div class="utrecht-action-group">
{{#KNOP}}
<button class="nl-button{{#HOOFD}} nl-button--primary{{/HOOFD}}{{#GEWOON}} nl-button--secondary{{/GEWOON}}" type="submit" name="actie" value="{{CODE}}">{{LABEL}}</button>
{{/KNOP}}
</div>
{{#CONCEPT}}<p class="jbt-tekens" id="{{STATUS_ID}}" role="status"></p>{{/CONCEPT}}
</div>
{{/BALK}}
{{#EIND}}</form>{{/EIND}}
