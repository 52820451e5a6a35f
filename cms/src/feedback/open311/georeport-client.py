"""Asks an Open311 server everything that the client georeport offers and prints the answers as JSON.

usage: georeport-client.py <address> <service_code> <service_request_id> <json|xml>
"""
import json
import sys
from georeport import GeoReport

address, service, request, output = sys.argv[1:]
client = GeoReport(address, output_format=output)
print(
    json.dumps(
        {
            "services": client.get_service_list(),
            "definition": client.get_service_definition(service),
            "requests": client.get_service_requests(service_request_id=request),
            "request": client.get_service_request(request),
            "closed": client.get_service_requests(status="closed") if output == "json" else None,
        }
    )
)
