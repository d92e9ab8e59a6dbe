# The work list as Django makes it: the statements of the program's own page in the
# program's own order, from plan.json (peers.mjs), a row in the log, and as many bytes.
import hashlib
import json
import pathlib

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import re_path

HERE = pathlib.Path(__file__).resolve().parent
PLAN = json.loads((HERE / 'plan.json').read_text())
settings.configure(
    ALLOWED_HOSTS=['*'], ROOT_URLCONF=__name__, SECRET_KEY='of a measurement', MIDDLEWARE=[],
    DATABASES={'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': PLAN['db'], 'CONN_MAX_AGE': None, 'OPTIONS': {'timeout': 5}}},
    TEMPLATES=[{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'OPTIONS': {
        'loaders': [('django.template.loaders.cached.Loader', [('django.template.loaders.filesystem.Loader', [str(HERE)])])]}}],
)


def ask(name, most=None, **more):
    statement = PLAN['statements'][name]
    cursor = connection.connection.execute(statement['sql'], {**statement['values'], **more})
    rows = cursor.fetchall() if most is None else cursor.fetchmany(most)
    cursor.close()
    return rows


def werkvoorraad(request):
    if connection.connection is None:
        connection.ensure_connection()
        connection.connection.execute('PRAGMA synchronous = NORMAL')
    ask('sessie_lezen')
    actor = ask('actor_rollen')[0]
    context = {'naam': actor[4], 'aantal': ask('taken_aantal')[0], 'taken': ask('taken_na', 26)[:25], 'week': len(ask('zicht_week')), 'andere': ask('zicht_na', 26)[:25]}
    connection.connection.execute('BEGIN IMMEDIATE')
    last = ask('log_laatste')[0][0]
    ask('log_toevoegen', keten=hashlib.sha256(f'{last}{actor}'.encode()).hexdigest())
    connection.connection.execute('COMMIT')
    page = render_to_string('werkvoorraad.html', context)
    return HttpResponse(page + 'x' * max(0, PLAN['bytes'] - len(page.encode())))


urlpatterns = [re_path('', werkvoorraad)]
application = get_wsgi_application()
