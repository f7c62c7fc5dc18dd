"""Send one task to the Celery worker and print its result.

usage: celery_results.py TASK ARGUMENTS    (arguments as a JSON list)
"""

import json
import sys

import celery_app

task = getattr(celery_app, sys.argv[1])
sys.stdout.write(task.delay(*json.loads(sys.argv[2])).get(timeout=30, interval=0.05))
